import type { Viewer } from '@groundswell/contract';
import type { Query } from './query.ts';
import { minimumGroup } from './small-groups.ts';

/** SELECT of how many people each team has; bots are nobody. */
export const teamSizes =
  'select m.team, count(*) as people from members as m where m.team is not null and not m.bot group by m.team';

/** Says of which teams this reader may see figures: an executive of none of fewer people than the minimum, nor of one that nobody is known to be in. */
export async function seenTeams(query: Query, view: Viewer): Promise<(team: string) => boolean> {
  if (view === 'lead') return () => true;
  const sizes = await query(teamSizes);
  const seen = new Set(sizes.filter(({ people }) => Number(people) >= minimumGroup).map(({ team }) => team));
  return (team) => seen.has(team);
}
