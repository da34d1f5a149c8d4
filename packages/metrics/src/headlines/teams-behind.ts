import type { Answer } from '@groundswell/contract';
import type { Say } from './series-headline.ts';
import { numberIn } from './weeks-of-answer.ts';

/** Teams are named where at least this many people more, or fewer, took part: a smaller difference is two people on holiday. Ours. */
const leastDifference = 3;
const mostTeams = 2;

/** In which teams a move in people mostly took place, as a sentence that begins with a space; '' where in none by itself. */
export function teamsBehind(teams: Answer, rose: boolean, say: Say): string {
  const before = new Map(teams.compared?.rows.map((row) => [row.team, numberIn(row, 'participants')]));
  const moved = teams.rows
    .map((row) => ({ team: row.team, now: numberIn(row, 'participants'), was: before.get(row.team) ?? null }))
    .flatMap(({ team, now, was }) =>
      team && now !== null && was !== null ? [{ team: String(team), by: now - was }] : [],
    )
    .filter(({ by }) => Math.abs(by) >= leastDifference && by > 0 === rose)
    .sort((one, other) => Math.abs(other.by) - Math.abs(one.by))
    .slice(0, mostTeams)
    .map(({ team, by }) => `${team} (${say(Math.abs(by), 'people')} ${rose ? 'more' : 'fewer'})`);
  return moved.length === 0 ? '' : ` Beside the four weeks before, mostly in ${moved.join(' and ')}.`;
}
