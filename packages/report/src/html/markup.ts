/** A piece of HTML that is safe to stand in a page. Only `html` and `made` make one. */
export interface Markup {
  readonly markup: string;
}

export type Piece = string | number | Markup | null | Piece[];

/** HTML with values in it: text is escaped, whatever signs are in it; null is nothing. Values stand in text or in quoted attributes. */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Markup {
  return { markup: strings.reduce((text, string, place) => text + written(pieces[place - 1]!) + string) };
}

/** HTML that a renderer made which lets no HTML of its input through. */
export const made = (markup: string): Markup => ({ markup });

function written(piece: Piece): string {
  if (piece === null) return '';
  if (Array.isArray(piece)) return piece.map(written).join('');
  return typeof piece === 'object' ? piece.markup : escaped(String(piece));
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign]!);
