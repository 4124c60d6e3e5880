import { useWords } from "./use-words.tsx";

const promises = ["privacyReads", "privacySends", "privacyKeeps", "privacyUpdates"] as const;

/** What is read, sent and kept, in four sentences. */
export function Privacy() {
  const words = useWords();
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">{words("privacyTitle")}</h2>
      <ul className="bullets">
        {promises.map((promise) => (
          <li key={promise}>{words(promise)}</li>
        ))}
      </ul>
    </section>
  );
}
