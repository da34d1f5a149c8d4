import type { Row } from '@groundswell/contract';
import { states } from './states.ts';

/** The page's sentence: how many channels are alive, and what is the matter with the others, the most alarming first. */
export function communitiesSentence(rows: Row[]): string {
  if (rows.length === 0) return 'There is no channel here yet.';
  const count = (state: string) => rows.filter((row) => row.state === state).length;
  const others = Object.keys(states).filter((state) => state !== 'alive' && count(state) > 0);
  const alive = count('alive');
  const whole = alive === rows.length;
  if (whole && rows.every(({ posts_28 }) => posts_28 !== 0))
    return rows.length === 1 ? 'The channel is alive.' : `All ${rows.length} channels are alive.`;
  const quiet = rows.filter(({ state, posts_28 }) => state === 'alive' && posts_28 === 0).length;
  const without = quiet === 0 ? '' : `, ${quiet} of them without a post in the last 28 days`;
  const first = `${alive === 0 ? 'None' : alive} of ${rows.length} ${rows.length === 1 ? 'channel' : 'channels'} ${alive === 1 ? 'is' : 'are'} alive${without}`;
  if (others.length === 0) return `${first}.`;
  return `${first}; ${inWords(others.map((state) => phrase(state, count(state))))}.`;
}

function phrase(state: string, count: number): string {
  const is = count === 1 ? 'is' : 'are';
  if (state === 'ghost') return `${count} ${count === 1 ? 'has' : 'have'} fallen silent`;
  if (state === 'never-started') return `${count} never started`;
  return `${count} ${is} ${state}`;
}

function inWords(phrases: string[]): string {
  return phrases.length < 2 ? phrases.join('') : `${phrases.slice(0, -1).join(', ')} and ${phrases.at(-1)}`;
}
