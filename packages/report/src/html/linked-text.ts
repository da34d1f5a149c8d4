import { webAddresses } from '@groundswell/words';
import { html, type Piece } from './markup.ts';

/** What somebody wrote, as text, in which web addresses can be followed. */
export function linkedText(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { at, address } of webAddresses(text)) {
    pieces.push(text.slice(from, at), html`<a href="${address}" rel="noopener noreferrer nofollow">${address}</a>`);
    from = at + address.length;
  }
  return [...pieces, text.slice(from)];
}
