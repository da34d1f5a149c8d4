import type { SourceRecord } from '@groundswell/contract';
import { dateOf, londonClock, weekdayOf } from '../calendar.ts';

/** How many people wrote in each London week, by its Monday; bots are none. */
export function contributorsByWeek(records: Iterable<SourceRecord>): Map<string, number> {
  const bots = new Set<string>();
  const weeks = new Map<string, Set<string>>();
  for (const record of records) {
    if (record.type === 'member' && record.bot) bots.add(record.member);
    if (record.type !== 'post' || !record.member || bots.has(record.member)) continue;
    const { day } = londonClock(Date.parse(record.at));
    const monday = dateOf(day - weekdayOf(day) + 1);
    const people = weeks.get(monday) ?? new Set();
    weeks.set(monday, people.add(record.member));
  }
  return new Map([...weeks].map(([week, people]) => [week, people.size]));
}
