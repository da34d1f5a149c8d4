import type { Answer, Headline, Row } from '@groundswell/contract';
import { numberIn } from './weeks-of-answer.ts';

/** Fewest people of a year for a channel's silence to be news: the smallest group that everyone may see (METRICS.md, Small groups). */
const fewestPeople = 5;

/**
 * Channels that became ghost towns since the earlier answer of `health`, those with most people first. That is a fact by
 * the rule of `health`, and no test: chance has no part in it.
 */
export function silentChannels(now: Answer, earlier: Answer, sayChannel: (name: string) => string): Headline[] {
  const before = new Map(earlier.rows.map((row) => [nameOf(row), String(row.state)]));
  return now.rows
    .filter((row) => row.state === 'ghost' && ['alive', 'fading'].includes(before.get(nameOf(row)) ?? ''))
    .map((row) => ({ row, people: numberIn(row, 'contributors_365') ?? 0 }))
    .filter(({ people }) => people >= fewestPeople)
    .sort((one, other) => other.people - one.people)
    .map(({ row }) => ({
      kind: 'channel',
      metric: 'health',
      claim: `${sayChannel(String(row.channel))} has fallen silent`,
      grounds: `${row.rule}`,
      tone: 'bad',
      page: '/communities',
      search: { channel: nameOf(row) },
    }));
}

const nameOf = (row: Row): string => `${row.community}/${row.channel}`;
