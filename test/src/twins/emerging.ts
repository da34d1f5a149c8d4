import type { Row } from '@groundswell/contract';
import { beginning, dayNumber, dayText } from './days.ts';
import type { Person, Post } from './recollect.ts';
import type { TwinPeriod, TwinScope } from './scope.ts';

/** METRICS.md, Emerging: the last complete week against the thirteen before it, term by term. */
export function emergingTerms({ all, everBefore, communities }: TwinScope, { from, to }: TwinPeriod): Row[] {
  const firstDays = communities.flatMap(({ firstDay }) => firstDay ?? []).sort();
  const last = [to, all.to].sort()[0]!;
  const week = dayText(dayNumber(beginning(dayText(dayNumber(last) + 1), 'week')) - 7);
  const mondays = Array.from({ length: 14 }, (_, back) => dayText(dayNumber(week) - 7 * back));
  if (!firstDays[0] || mondays[13]! < firstDays[0] || from > last) return [];
  return [...postsByTerm(all.terms, everBefore)]
    .flatMap(([term, using]) => {
      const recent = using.filter(({ day }) => day >= mondays[13]!);
      const [now, ...before] = mondays.map((monday) => peopleIn(recent, monday));
      const middle = middleOf(before.map(Math.sqrt));
      const spread = 1.4826 * middleOf(before.map((count) => Math.abs(Math.sqrt(count) - middle)));
      const z = (Math.sqrt(now!) - middle) / Math.max(spread, 0.5);
      const first_seen = using.map(({ day }) => day).sort()[0]!;
      return now! >= 5 && z >= 3 ? [{ term, people: now!, expected: middle ** 2, z, first_seen }] : [];
    })
    .sort((one, other) => other.z - one.z || (one.term < other.term ? -1 : 1))
    .slice(0, 20);
}

function postsByTerm(terms: Map<string, string>, posts: Post[]): Map<string, Post[]> {
  const using = new Map<string, Post[]>();
  for (const post of posts) {
    for (const stem of post.said.words.keys()) {
      const term = terms.get(stem);
      if (term !== undefined) (using.get(term) ?? using.set(term, []).get(term)!).push(post);
    }
  }
  return using;
}

function peopleIn(posts: Post[], monday: string): number {
  const people = new Set<Person>();
  for (const { day, author } of posts) if (author && beginning(day, 'week') === monday) people.add(author);
  return people.size;
}

function middleOf(numbers: number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
