import type { Refusal, RefusalReason } from "./accept-update.ts";

type Say = (detail: string) => string;

const english: Record<RefusalReason, Say> = {
  unreachable: (file) => `${file} could not be loaded in time. Try again later.`,
  "too-large": (most) => `The update is larger than ${most} bytes, the most this program takes.`,
  malformed: (why) => `The update's manifest cannot be read. ${why}`,
  unsigned: () => "The update is not signed by a key that this program trusts.",
  older: (published) => `The update is older than the register in use, published ${published}.`,
  conflicting: (version) => `The update claims the place of register ${version} with other content.`,
  "from-the-future": (published) => `The update is dated ${published}, ahead of this device's clock. Check the clock.`,
  expired: (expires) => `The update was only to be trusted until ${expires}; newer ones may be withheld.`,
  "wrong-size": (sizes) => `The update does not have the size that its manifest states (${sizes} bytes).`,
  "wrong-hash": (file) => `${file} is not the file that its manifest names.`,
  damaged: (why) => `The update cannot be opened. ${why}`,
};

const spanish: Record<RefusalReason, Say> = {
  unreachable: (file) => `No se pudo cargar ${file} a tiempo. Inténtelo más tarde.`,
  "too-large": (most) => `La actualización supera ${most} bytes, lo máximo que acepta este programa.`,
  malformed: () => "No se puede leer el manifiesto de la actualización.",
  unsigned: () => "La actualización no está firmada con una clave en la que confíe este programa.",
  older: (published) => `La actualización es anterior al registro en uso, publicado el ${published}.`,
  conflicting: (version) => `La actualización pretende ocupar el lugar del registro ${version} con otro contenido.`,
  "from-the-future": (published) =>
    `La actualización lleva la fecha ${published}, posterior al reloj de este dispositivo. Revise el reloj.`,
  expired: (expires) => `La actualización solo era fiable hasta ${expires}; puede que se estén reteniendo otras más recientes.`,
  "wrong-size": (sizes) => `La actualización no tiene el tamaño que indica su manifiesto (${sizes} bytes).`,
  "wrong-hash": (file) => `${file} no es el archivo que nombra su manifiesto.`,
  damaged: () => "No se puede abrir la actualización.",
};

/** Why an update was not taken, as a sentence; and that the register in use stays. */
export function describeRefusal({ reason, detail }: Refusal, language: "en" | "es"): string {
  const kept = language === "en" ? "The register in use is kept." : "Se conserva el registro en uso.";
  return `${(language === "en" ? english : spanish)[reason](detail)} ${kept}`;
}
