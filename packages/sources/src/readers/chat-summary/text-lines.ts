/** A line of a saved page or a written-up chat, stripped of what lists and headings put before it. */
export interface TextLine {
  /** From 1. */
  number: number;
  /** Without numbers, bullets, hash signs and outer spaces. */
  text: string;
  /** The number of the list item that it opens. */
  item: number | null;
  bullet: boolean;
  indented: boolean;
}

/** The lines of a text. Runs of spaces of any kind become one space. */
export function textLines(text: string): TextLine[] {
  return text
    .replaceAll('\0', '')
    .split(/\r\n|\n|\r/)
    .map((raw, index) => lineOf(raw.replace(/[\t\u00a0\u2007\u202f ]+/g, ' '), index + 1));
}

function lineOf(raw: string, number: number): TextLine {
  const indented = /^\s/.test(raw);
  const plain = withoutEntities(raw.trim())
    .replace(/^#{1,6}\s+/, '')
    .replace(/^(\*\*|__)(.+)\1$/, '$2');
  const bullet = /^[•·▪◦●‣∙*–-]\s+(.*)$/.exec(plain);
  if (bullet !== null) return { number, text: bullet[1]!.trim(), item: null, bullet: true, indented };
  const item = /^(\d{1,3})[.)]\s+(.*)$/.exec(plain);
  if (item !== null) return { number, text: item[2]!.trim(), item: Number(item[1]), bullet: false, indented };
  return { number, text: plain, item: null, bullet: false, indented };
}

function withoutEntities(text: string): string {
  return text
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .trim();
}
