import type { Row } from '@groundswell/contract';
import { formatFigure } from '@groundswell/words';

/** From here on groups keep much to themselves; Newman & Girvan 2004 find 0.3 to 0.7 in networks with strong groups. */
const CLEAR_GROUPS = 0.3;

/** How closely people are knit together, in words; only what is known and not hidden. */
export function networkSentence(row: Row | undefined): string {
  if (!row || typeof row.members !== 'number') return 'Too few people took part to say how they are knit together.';
  if (row.edges === 0) return `None of ${formatFigure(row.members, 'people')} replied to anybody here.`;
  return [knit(row), both(row), groups(row)].filter((sentence) => sentence !== null).join(' ');
}

function knit({ members, largest_share, isolates }: Row): string {
  const joined =
    typeof largest_share === 'number'
      ? `: ${formatFigure(largest_share, 'share')} of them are joined through replies`
      : '';
  const alone =
    typeof isolates === 'number' && isolates > 0
      ? `, ${formatFigure(isolates, 'people')} posted without ever replying or being answered`
      : '';
  return `${formatFigure(members, 'people')} make up the network${joined}${alone}.`;
}

function both({ reciprocity }: Row): string | null {
  if (typeof reciprocity !== 'number') return null;
  return `${formatFigure(reciprocity, 'share')} of the pairs replied both ways.`;
}

function groups({ groups, modularity }: Row): string | null {
  if (typeof groups !== 'number' || typeof modularity !== 'number' || groups < 2) return null;
  const how = modularity >= CLEAR_GROUPS ? 'keep much to themselves' : 'mix freely';
  return `They fall into ${groups} groups, which ${how} (modularity ${modularity.toFixed(2)}).`;
}
