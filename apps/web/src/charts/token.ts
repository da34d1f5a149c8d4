import type { Codebook } from '@groundswell/contract';

/** A colour of the look that a chart may be drawn in. */
export type Token = Codebook['themes'][number]['colour'];

/** The colour as CSS: the theme defines it for light and dark. */
export function paint(token: Token): string {
  return `var(--${token})`;
}
