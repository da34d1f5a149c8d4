import type { Row } from '@groundswell/contract';
import { formatFigure } from '@groundswell/words';

/** What follows the names of two teams that should meet: what they share, and how little they reply. */
export function bridgeWords({ shared_themes, replies, expected }: Row): string {
  const share = `share ${formatFigure(shared_themes, 'themes')}`;
  if (typeof replies !== 'number' || typeof expected !== 'number') return `${share} and hardly reply to each other.`;
  const came = replies === 0 ? 'never replied to each other' : `replied to each other ${times(replies)}`;
  return `${share} and ${came}; by chance it would be about ${formatFigure(Math.round(expected))} times.`;
}

function times(replies: number): string {
  return replies === 1 ? 'once' : replies === 2 ? 'twice' : `${formatFigure(replies)} times`;
}
