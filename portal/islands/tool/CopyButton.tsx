import { useState } from "react";
import type { Language } from "../../text/language.ts";
import { toolText } from "../../text/tool-text.ts";

/** Copies a text and says so. */
export function CopyButton({ language, content }: { language: Language; content: string }) {
  const text = toolText[language];
  const [said, setSaid] = useState("");
  const copy = () =>
    navigator.clipboard.writeText(content).then(
      () => setSaid(text.copied),
      () => setSaid(text.copyRefused),
    );
  return (
    <>
      <button type="button" className="button" onClick={copy}>
        {text.copy}
      </button>
      <span role="status" className="small">
        {said}
      </span>
    </>
  );
}
