import type { Row } from '@groundswell/contract';
import { formatFigure } from '@groundswell/words';

/** What a panel about teams says where no replies between people of known teams are there. */
export const noTeams =
  'No replies between people whose teams are known. A roster file on the Data page tells who is in which team.';

/** Fewest replies of which a team's own share says something; ours. */
const FEW = 20;

/** The teams of one side of the matrix, in the order of its rows, which is that of the replies made. */
export function teamOrder(rows: Row[], side: 'from_team' | 'to_team'): [string, string][] {
  return [...new Set(rows.map((row) => String(row[side])))].map((team) => [team, team]);
}

/** Which team keeps most to itself, beside how all teams do; only what is shown counts. */
export function ownTeamSentence(rows: Row[]): string {
  const shares = teamOrder(rows, 'from_team').flatMap(([team]) => {
    const made = rows.filter(({ from_team }) => from_team === team);
    const own = made.find(({ within }) => within === true)?.replies;
    if (typeof own !== 'number' || made.some(({ replies }) => typeof replies !== 'number')) return [];
    const all = made.reduce((sum, { replies }) => sum + Number(replies), 0);
    return all < FEW ? [] : [{ team, own, all, share: own / all }];
  });
  if (shares.length === 0) return '';
  const [first] = shares.toSorted((a, b) => b.share - a.share) as [(typeof shares)[number]];
  const stays = `${formatFigure(first.share, 'share')} of what ${first.team} replies stays within the team`;
  if (shares.length < 2) return `${stays}.`;
  const others = shares.filter(({ team }) => team !== first.team);
  const share = sum(others, 'own') / sum(others, 'all');
  return `${stays}; in the other ${others.length === 1 ? 'team' : `${others.length} teams`} it is ${formatFigure(share, 'share')}.`;
}

function sum(of: { own: number; all: number }[], column: 'own' | 'all'): number {
  return of.reduce((total, row) => total + row[column], 0);
}
