/** The headers of a mail by their names in lower case, unfolded, as they are written; the first is the topmost. */
export type MailHeaders = Map<string, string[]>;

// Ours: the headers of a mail are far shorter; a body without an empty line is not searched to its end.
const LONGEST = 256 * 1024;

/** The headers of a mail and where its body begins. */
export function mailHeaders(bytes: Buffer): { headers: MailHeaders; body: number } {
  const start = bytes.toString('latin1', 0, LONGEST);
  const end = /\r?\n\r?\n|$/.exec(start);
  const body = (end?.index ?? start.length) + (end?.[0].length ?? 0);
  const headers: MailHeaders = new Map();
  // As they are: latin1 keeps every byte, and UTF-8 among them is put right at once.
  const written = bytes.toString('utf8', 0, end?.index ?? start.length).replace(/\r?\n[ \t]+/g, ' ');
  for (const line of written.split(/\r?\n/)) {
    const found = /^([!-9;-~]+):\s*(.*)$/.exec(line);
    if (found === null) continue;
    const name = found[1]!.toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), found[2]!.trim()]);
  }
  return { headers, body };
}

/** The topmost header of that name; null where it is absent or empty. */
export function headerOf(headers: MailHeaders, name: string): string | null {
  return headers.get(name)?.[0] || null;
}

/** The ids of mails in a header: in angle brackets, or bare where an archive took these away. */
export function mailIdsIn(written: string | null): string[] {
  if (written === null) return [];
  const bracketed = [...written.matchAll(/<([^<>\s]+)>/g)].map((found) => found[1]!);
  return bracketed.length > 0 ? bracketed : written.split(/[\s,;]+/).filter((word) => /^[^\s@"]+@[^\s@"]+$/.test(word));
}
