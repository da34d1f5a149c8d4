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

/** The scope as the HTTP API takes it. */
export function asParameters({ channel = [], team = [], ...rest }: RandomScope): URLSearchParams {
  const parameters = new URLSearchParams(rest as Record<string, string>);
  for (const name of channel) parameters.append('channel', name);
  for (const name of team) parameters.append('team', name);
  return parameters;
}
