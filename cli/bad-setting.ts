/** A setting that the command line was started with cannot be used; the message says which and what to give. */
export class BadSetting extends Error {}
