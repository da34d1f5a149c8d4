import type { Row } from '@groundswell/contract';
import { formatFigure } from '@groundswell/words';

/** What reciprocity says in words. */
export function reciprocitySentence(row: Row | undefined): string {
  if (!row || typeof row.ratio !== 'number' || typeof row.mutual !== 'number')
    return 'Nobody replied to anybody here, or too few to show.';
  const pairs = formatFigure(row.pairs, 'pairs');
  const directions =
    typeof row.edge_ratio === 'number'
      ? ` Of all directions in which replies went, ${formatFigure(row.edge_ratio, 'share')} went back too.`
      : '';
  return `Of ${pairs} in which one replied to the other, ${formatFigure(row.mutual)} replied both ways: ${formatFigure(row.ratio, 'share')}.${directions}`;
}
