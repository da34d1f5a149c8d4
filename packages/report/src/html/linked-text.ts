import { safeAddress } from '../safe-address.ts';
import { html, type Piece } from './markup.ts';

/** Up to the blank, quote or bracket behind it, without the punctuation that ends a sentence. */
const address = /https?:\/\/[^\s<>"'()[\]{}]*[^\s<>"'()[\]{}.,;:!?…]/gi;

/** What somebody wrote, as text, in which web addresses can be followed. */
export function linkedText(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(address)) {
    const to = safeAddress(found[0]);
    if (to === null) continue;
    pieces.push(
      text.slice(from, found.index),
      html`<a href="${to}" rel="noopener noreferrer nofollow">${found[0]}</a>`,
    );
    from = found.index + found[0].length;
  }
  return [...pieces, text.slice(from)];
}
