import { html, type Piece } from './markup.ts';

/** Facts in a line, each kept together where there is room. */
export const facts = (said: string[]): Piece[] =>
  said.map((fact, place) => html`${place > 0 ? ' · ' : null}<span class="fact">${fact}</span>`);
