import type { GuidePoint } from "../../../shared/identification-guide/guide-draft.ts";
import { identificationGuideText } from "../../text/identification-guide-text.ts";
import type { Language } from "../../text/language.ts";
import { smallPhoto } from "./small-photo.ts";

type Props = {
  language: Language;
  at: number;
  point: GuidePoint;
  onChange: (change: Partial<GuidePoint>) => void;
  onRemove: () => void;
  onProblem: (problem: string) => void;
};

/** One point to check: its name, the real one and copies, a photo of each. */
export function PointFields({ language, at, point, onChange, onRemove, onProblem }: Props) {
  const text = identificationGuideText[language];
  const take = async (side: "realPhoto" | "copyPhoto", file: File | undefined) => {
    if (!file) return;
    const photo = await smallPhoto(file);
    if (photo) onChange({ [side]: photo });
    // A picture that can be read ends what was said of one before it.
    onProblem(photo ? "" : text.photoProblem(file.name));
  };
  return (
    <fieldset className="flow">
      <legend>
        {text.point} {at + 1}
      </legend>
      {(["name", "real", "copy"] as const).map((part) => (
        <label key={part}>
          <span>{part === "name" ? text.pointName : text[part]}</span>
          <textarea
            className="field"
            rows={part === "name" ? 1 : 2}
            maxLength={5000}
            value={point[part]}
            onChange={(event) => onChange({ [part]: event.target.value })}
          />
        </label>
      ))}
      {(["realPhoto", "copyPhoto"] as const).map((side) => (
        <div key={side}>
          <label>
            <span>{text[side]}</span>
            <input
              type="file"
              accept="image/jpeg,image/png,image/webp"
              onChange={(event) => {
                void take(side, event.target.files?.[0]);
                event.target.value = "";
              }}
            />
          </label>
          {point[side] && (
            <button type="button" className="button button-quiet" onClick={() => onChange({ [side]: undefined })}>
              {text.removePhoto}
            </button>
          )}
        </div>
      ))}
      <button type="button" className="button button-quiet" onClick={onRemove}>
        {text.remove(`${text.point} ${at + 1}`)}
      </button>
    </fieldset>
  );
}
