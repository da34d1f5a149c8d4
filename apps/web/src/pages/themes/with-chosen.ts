import type { Row } from '@groundswell/contract';

/** The first so many words; one that is chosen is among them, in place of the last, wherever it stands. */
export function withChosen(rows: Row[], most: number, chosen: string | undefined): Row[] {
  const shown = rows.slice(0, most);
  if (chosen === undefined || shown.some(({ term }) => term === chosen)) return shown;
  const row = rows.find(({ term }) => term === chosen);
  return row ? [...shown.slice(0, most - 1), row] : shown;
}
