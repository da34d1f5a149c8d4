import type { FilterOptions, QuestionInput } from '@groundswell/contract';
import { dayNumber, dayText } from '../twins/days.ts';
import { type Random, randomFrom } from '../twins/random.ts';
import { firstContentRank, randomRank, vocabulary } from './invented-words.ts';

/** Filters as somebody on the page might set them: a period, often some channels, sometimes a team. */
export type RandomScope = Pick<QuestionInput, 'from' | 'to' | 'grain'> & { channel?: string[]; team?: string[] };

/** So many scopes, the same for the same options. */
export function randomScopes(options: FilterOptions, count: number): RandomScope[] {
  const random = randomFrom(29);
  return Array.from({ length: count }, () => ({
    ...randomPeriod(options, random),
    grain: random.of(['week', 'week', 'month', 'quarter'] as const),
    ...(random.chance(0.6) && { channel: some(random, 5, () => random.of(options.channels).name) }),
    ...(random.chance(0.25) && { team: some(random, 2, () => random.of(options.teams).name) }),
  }));
}

/** So many words to look for, frequent ones oftener, as they stand in the invented messages. */
export function randomTerms(count: number): string[] {
  const random = randomFrom(31);
  return Array.from({ length: count }, () => vocabulary[randomRank(random, firstContentRank, 20_000)]!);
}

/** From a week to all that is covered, short periods oftener. */
function randomPeriod({ from, to }: FilterOptions, random: Random): { from: string; to: string } {
  const [first, last] = [dayNumber(from!), dayNumber(to!)];
  const length = 7 + Math.floor(random.next() ** 2 * (last - first - 7));
  const start = first + random.below(last - first - length + 1);
  return { from: dayText(start), to: dayText(start + length) };
}

function some(random: Random, most: number, choose: () => string): string[] {
  return [...new Set(Array.from({ length: 1 + random.below(most) }, choose))];
}

/** Times that each kind of scope with a goal of its own is asked, each time another team or other channels. */
const timesEach = 5;

/** The scopes that have goals of their own: everything, one team, 20 channels; parameters of the HTTP API. */
export function goalScopes(options: FilterOptions): Record<GoalScope, URLSearchParams[]> {
  const random = randomFrom(37);
  const each = (choose: () => [string, string][]) =>
    Array.from({ length: timesEach }, () => new URLSearchParams(choose()));
  return {
    unfiltered: [new URLSearchParams()],
    'one team': each(() => [['team', random.of(options.teams).name]]),
    '20 channels': each(() =>
      distinct(Math.min(20, options.channels.length), () => random.of(options.channels).name).map((name) => [
        'channel',
        name,
      ]),
    ),
  };
}

export type GoalScope = 'unfiltered' | 'one team' | '20 channels';

function distinct(count: number, choose: () => string): string[] {
  const chosen = new Set<string>();
  while (chosen.size < count) chosen.add(choose());
  return [...chosen];
}

/** The scope as the HTTP API takes it. */
export function asParameters({ channel = [], team = [], ...rest }: RandomScope): URLSearchParams {
  const parameters = new URLSearchParams(rest as Record<string, string>);
  for (const name of channel) parameters.append('channel', name);
  for (const name of team) parameters.append('team', name);
  return parameters;
}
