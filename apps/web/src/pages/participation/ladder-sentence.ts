import type { Row } from '@groundswell/contract';
import { formatFigure } from '@groundswell/words';

/** What the concentration says in words; only what is known and not hidden. */
export function ladderSentence(row: Row | undefined): string {
  if (!row) return '';
  const { absence_factor, top1_share, next9_share, gini_contributors, gini_roster } = row;
  const gini = [
    typeof gini_contributors === 'number' ? `${gini_contributors.toFixed(2)} among those who post` : null,
    typeof gini_roster === 'number' ? `${gini_roster.toFixed(2)} among everybody on the roster` : null,
  ].filter((part) => part !== null);
  return [
    typeof absence_factor === 'number'
      ? `Half of the posts come from ${formatFigure(absence_factor, 'people')}.`
      : null,
    typeof top1_share === 'number' && typeof next9_share === 'number'
      ? `The top 1 % of the people wrote ${formatFigure(top1_share, 'share')}, the next 9 % ${formatFigure(next9_share, 'share')}.`
      : null,
    gini.length ? `Gini coefficient (0 even, 1 one person): ${gini.join(', ')}.` : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}
