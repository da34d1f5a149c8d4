import type { CountablePosts, Row } from '@groundswell/contract';
import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import type { Query } from '../query.ts';
import { robustZ } from '../robust-z.ts';
import { minimumGroup } from '../small-groups.ts';

/** Weeks that say what is usual (METRICS.md, Emerging). */
const weeksBefore = 13;
/** Deviations from which on a word is called emerging: with thousands of words looked at, two would show dozens by chance. Ours. */
const unusual = 3;
const most = 20;

/** The last complete weeks of the period, numbered backwards from 0. */
const weeksBack = `
until as (select max(last_day) as last_day from periods),
since as (select min(first_day) as first_day from covered),
weeks as (
  select calendar.week, row_number() over (order by calendar.week desc) - 1 as back
  from calendar cross join until cross join since
  where calendar.day between since.first_day and until.last_day
  group by calendar.week having count(*) = 7
)`;

export default defineMetric({
  id: 'emerging-terms',
  title: 'Emerging words',
  question: 'Which words are coming up?',
  unit: 'people',
  shape: 'breakdown',
  definition: `Words that many more people used in the last complete week of the period than in the ${weeksBefore} complete weeks before it. z compares the square root of the people with the median of those weeks, by their robust spread (at least 0.5). Shown from z = ${unusual} on, and from ${minimumGroup} people on: that is the floor; what fewer people take up is not seen here.`,
  source:
    'Robust z-score by the median absolute deviation; the square root steadies counts, whose spread grows with their size.',
  caveats: [
    `With fewer than ${weeksBefore + 1} complete weeks there is nothing to compare with, and nothing is shown.`,
    'A weekly agenda, or one event, makes words emerge too: read what was said.',
    `The ${most} most unusual.`,
  ],
  needs: ['authors'],
  columns: {
    term: { label: 'word' },
    people: { label: 'people in the last complete week', unit: 'people' },
    expected: { label: 'people expected', unit: 'people' },
    z: { label: 'how unusual, z' },
    first_seen: { label: 'first seen' },
  },
  row: z.object({
    term: column.text,
    people: column.count,
    expected: z.number().nonnegative(),
    z: z.number(),
    first_seen: column.day,
  }),
  counts: [
    { column: 'people', people: 'people' },
    { column: 'expected', people: 'people' },
    { column: 'z', people: 'people' },
  ],
  sql: `${weeksBack},
used as (
  select post_terms.term_id, weeks.back, count(distinct history.member_id) as people
  from post_terms join history on history.post_id = post_terms.post_id join weeks on weeks.week = history.week
  where history.member_id is not null and weeks.back <= ${weeksBefore}
  group by post_terms.term_id, weeks.back
),
candidates as (select term_id from used where back = 0 and people >= ${minimumGroup}),
seen as (
  select post_terms.term_id, min(history.day) as first_day
  from candidates join post_terms on post_terms.term_id = candidates.term_id join history on history.post_id = post_terms.post_id
  group by post_terms.term_id
),
known as (select count(*) as weeks from weeks)
select terms.term, used.back, used.people, date_text(seen.first_day) as first_seen
from seen join used on used.term_id = seen.term_id join terms on terms.term_id = seen.term_id cross join known
where known.weeks > ${weeksBefore}
order by terms.term, used.back`,
  finish: emerging,
  counting: {
    posts: `${weeksBack}
select history.post_id, weeks.back as group_id from history join weeks on weeks.week = history.week
where history.member_id is not null and weeks.back <= ${weeksBefore}`,
    rows: countedWeeks,
  },
});

/** When the words that emerge were first seen; none where too few weeks are known. */
const firstSeen = `${weeksBack},
known as (select count(*) as weeks from weeks)
select post_terms.term_id, date_text(min(history.day)) as first_seen
from post_terms join history on history.post_id = post_terms.post_id cross join known
where post_terms.term_id in (select unnest($terms)::integer) and known.weeks > ${weeksBefore}
group by post_terms.term_id`;

/** The rows as the SELECT and `finish` give them; only for those that are shown it is looked up when they were first seen. */
async function countedWeeks(counted: CountablePosts, { steps }: { steps: Query }): Promise<Row[]> {
  const now = counted.use(0);
  const candidates = [...now.terms.filter((term) => now.peopleOf(term) >= minimumGroup)].sort(
    (a, b) => counted.place(a) - counted.place(b),
  );
  if (candidates.length === 0) return [];
  const weeks = Array.from({ length: weeksBefore + 1 }, (_, back) => {
    const { peopleOf } = back === 0 ? now : counted.use(back);
    return candidates.map((term): Row => ({ term, back, people: peopleOf(term), first_seen: null }));
  });
  const found = emerging(weeks.flat());
  if (found.length === 0) return [];
  const seen = await steps(firstSeen, { terms: found.map(({ term }) => String(term)) });
  const days = new Map(seen.map(({ term_id, first_seen }) => [String(term_id), first_seen ?? null]));
  return found.flatMap((row) => {
    const first_seen = days.get(String(row.term));
    return first_seen === undefined ? [] : [{ ...row, term: counted.word(Number(row.term)), first_seen }];
  });
}

/** Of terms with their people in each of the last weeks (weeks without any are missing), those that emerge, the most unusual first. */
export function emerging(rows: Row[]): Row[] {
  const found = new Map<string, { first_seen: Row[string]; people: Map<number, number> }>();
  for (const { term, back, people, first_seen } of rows) {
    const one = found.get(String(term)) ?? { first_seen: first_seen ?? null, people: new Map() };
    found.set(String(term), one);
    one.people.set(Number(back), Number(people));
  }
  return [...found]
    .map(([term, { people, first_seen }]) => {
      const now = people.get(0) ?? 0;
      const before = Array.from({ length: weeksBefore }, (_, place) => people.get(place + 1) ?? 0);
      return { term, people: now, ...robustZ(now, before), first_seen };
    })
    .filter((row) => row.z >= unusual)
    .sort((a, b) => b.z - a.z)
    .slice(0, most);
}
