import { useEffect, useState } from "react";
import { dateWords } from "../i18n/date-words.ts";
import { ask } from "../messages/send.ts";
import { useLanguage, useWords } from "./use-words.tsx";

/** Says plainly that the register in use is old; nothing where it is not. */
export function OldRegister() {
  const words = useWords();
  const language = useLanguage();
  const [since, setSince] = useState<string>();
  useEffect(() => {
    ask("view>background: register", null).then(
      ({ old, asOf }) => setSince(old ? asOf : undefined),
      // A background that does not answer is told of by the report itself.
      () => undefined,
    );
  }, []);
  return since === undefined ? null : <p className="notice">{words("registerOld", dateWords(since, language))}</p>;
}
