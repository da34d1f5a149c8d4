/** Mean width of a character of Inter over its size, measured over English text; a little generous. */
const MEAN_CHARACTER = 0.56;

/** About how wide a text will be, in pixels: enough to keep room for a label before it is drawn. */
export function textWidth(text: string, size: number): number {
  return Math.ceil(text.length * size * MEAN_CHARACTER);
}
