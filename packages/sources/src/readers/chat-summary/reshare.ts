/** What a post passes on, and what the resharer added: before `RT @name`, or after ` < `. */
export interface Reshare {
  /** Absent where nothing was added. Always a part of the post's text. */
  comment?: string;
}

const marker = /(?:^|[^\p{L}\p{N}])([RM]T @\w+)/u;

/** A post that passes on another's words (`RT @x: …`); null for one's own words. */
export function reshareOf(text: string): Reshare | null {
  const found = marker.exec(text);
  if (found === null) return null;
  const at = found.index + found[0].length - found[1]!.length;
  const before = text
    .slice(0, at)
    .replace(/[\s"“]+$/u, '')
    .trim();
  const after = /\s<+\s+(.+)$/s.exec(text.slice(at))?.[1]?.trim() ?? '';
  const comment = before || after;
  return comment === '' ? {} : { comment };
}

/** The handles that a text names, without their signs, in lower case. */
export function handlesIn(text: string): string[] {
  const found = text.matchAll(/(?<![\p{L}\p{N}@])@(\w{1,30})/gu);
  return [...new Set([...found].map((match) => match[1]!.toLowerCase()))];
}
