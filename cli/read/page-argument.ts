/** `FILE` or `FILE=URL`, as the command line names a saved page and where it was saved from. */
export type PageArgument = { file: string; address?: string };

export function parsePageArgument(written: string): PageArgument {
  const parts = written.match(/^(.+?)=(https?:\/\/.*)$/s);
  return parts?.[1] && parts[2] ? { file: parts[1], address: parts[2] } : { file: written };
}
