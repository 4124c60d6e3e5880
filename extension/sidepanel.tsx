import * as v from "valibot";
export default function SidePanel() { return <p>{String(v.is(v.string(), "x"))}</p>; }
