import type { Answer, Row } from '@groundswell/contract';
import type { Column } from './csv.ts';
import { hiddenCells } from './hidden-cells.ts';
import type { PanelState } from './Panel.tsx';

// Units of columns that say where a figure belongs and are no figure themselves.
const places = ['date', 'o’clock'];

/**
 * What there is to show of an answer: nothing yet, nothing at all, nothing that this reader may see, or rows.
 * `shown` are the columns of this panel, `all` those of the metric: nobody posted only where all of these are 0.
 */
export function panelState(
  answer: { data?: Answer; isError: boolean },
  shown: Column[] = [],
  all: Column[] = shown,
): PanelState {
  if (answer.isError) return 'failed';
  if (!answer.data) return 'loading';
  const { rows, hidden } = answer.data;
  if (rows.length > 0 && !hasFigure(rows, shown)) {
    if (hasHidden(answer.data, shown)) return 'hidden';
    return hasFigure(rows, all) || hasHidden(answer.data, all) ? 'ready' : 'empty';
  }
  if (rows.length > 0) return 'ready';
  return (hidden?.rows ?? 0) > 0 ? 'hidden' : 'empty';
}

/** Says that figures are missing from a series because too few people are behind them; null where none are. */
export function hiddenPrint({ rows, hidden, scope }: Answer, shown: Column[]): string | null {
  const isHidden = hiddenCells(hidden);
  const figures = shown.filter(isFigure);
  const gaps = rows.flatMap((_, place) => {
    const many = figures.filter(({ name }) => isHidden(place, name)).length;
    return many > 0 ? [many] : [];
  });
  if (gaps.length === 0) return null;
  // A part of a period may be missing from a stack whose other parts are there.
  const what = gaps.every((many) => many === figures.length) ? `${capital(scope.grain)}s with` : 'Figures of';
  return `${what} fewer than ${hidden?.minimum} people are not shown.`;
}

/** Before the catalogue says which columns are figures, the rows are taken to hold some. */
function hasFigure(rows: Row[], columns: Column[]): boolean {
  const figures = columns.filter(isFigure);
  return figures.length === 0 || rows.some((row) => figures.some(({ name }) => Boolean(row[name])));
}

function hasHidden({ rows, hidden }: Answer, columns: Column[]): boolean {
  const isHidden = hiddenCells(hidden);
  const figures = columns.filter(isFigure);
  return (hidden?.rows ?? 0) > 0 || rows.some((_, place) => figures.some(({ name }) => isHidden(place, name)));
}

function isFigure({ unit }: Column): boolean {
  return unit !== null && !places.includes(unit);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
