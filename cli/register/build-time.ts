import { BadSetting } from "../bad-setting.ts";

/** The moment a build speaks of: SOURCE_DATE_EPOCH (seconds) where set, so that a build can be repeated byte for byte, else the clock. */
export function buildTime(given = process.env.SOURCE_DATE_EPOCH): Date {
  if (given === undefined || given === "") return new Date();
  if (!/^\d{1,11}$/.test(given)) throw new BadSetting(`SOURCE_DATE_EPOCH is "${given}"; give seconds since 1970.`);
  return new Date(Number(given) * 1000);
}
