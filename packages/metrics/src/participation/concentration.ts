import type { Row } from '@groundswell/contract';
import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import {
  absenceFactor,
  gini,
  peopleIn,
  postsByPerson,
  postsByPersonSql,
  postsIn,
  postsOfTop,
} from '../posts-by-person.ts';

export default defineMetric({
  id: 'concentration',
  title: 'Concentration',
  question: 'How unevenly do people write?',
  unit: 'share',
  shape: 'number',
  better: 'lower',
  headline: 'gini_contributors',
  definition:
    'Gini coefficient of posts, 0 where all write the same and near 1 where one person writes all: among the contributors, and among everybody on the roster in the period, those who wrote nothing included. Beside it the share of the posts by the top 1 %, the next 9 % and the other 90 % of the contributors (the top 1 % and 10 % rounded up to whole people), the share by the top 10 % together, and the fewest people who wrote at least half of the posts.',
  source:
    'Gini; CHAOSS: Contributor Absence Factor; after Nielsen’s 90-9-1 (2006), which is an observation and not a target.',
  caveats: [
    'Posts without a known author are left out.',
    'Among fewer than two people, or without a roster, the coefficient is not known.',
    'A small circle in which all write much is even, and small all the same.',
  ],
  needs: ['authors'],
  columns: {
    gini_contributors: { label: 'Gini among contributors' },
    gini_roster: { label: 'Gini among the roster' },
    top1_share: { label: 'posts by the top 1 %', unit: 'share' },
    next9_share: { label: 'posts by the next 9 %', unit: 'share' },
    other90_share: { label: 'posts by the other 90 %', unit: 'share' },
    top10_share: { label: 'posts by the top 10 %', unit: 'share' },
    absence_factor: { label: 'fewest people with half of the posts', unit: 'people' },
    top1_people: { label: 'people in the top 1 %', unit: 'people' },
    top10_people: { label: 'people in the top 10 %', unit: 'people' },
    people: { label: 'contributors', unit: 'people' },
  },
  row: z.object({
    gini_contributors: column.share,
    gini_roster: column.share,
    top1_share: column.share,
    next9_share: column.share,
    other90_share: column.share,
    top10_share: column.share,
    absence_factor: column.maybeCount,
    top1_people: column.count,
    top10_people: column.count,
    people: column.count,
  }),
  counts: [
    { column: 'top1_share', people: 'top1_people' },
    { column: 'top10_share', people: 'top10_people' },
    // The next 9 % are what lies between the two, and would give the first away.
    { column: 'next9_share', people: 'top10_people', derivedFrom: ['top1_share'] },
    { column: 'other90_share', people: 'people', derivedFrom: ['top10_share'] },
    { column: 'absence_factor', people: 'absence_factor' },
    { column: 'gini_contributors', people: 'people' },
    { column: 'gini_roster', people: 'people' },
  ],
  sql: postsByPersonSql,
  steps: {
    on_roster: `
employed as (
  select distinct roster.member_id from periods cross join roster
  where coalesce(roster.joined_on <= periods.last_day, true) and coalesce(roster.left_on >= periods.first_day, true)
),
by_person as (
  select employed.member_id, count(scope.post_id) as posts from employed left join scope on scope.member_id = employed.member_id
  group by employed.member_id
)
select posts, count(*) as people from by_person group by posts order by posts`,
  },
  finish: (rows, { on_roster }) => concentration(rows, on_roster!),
});

/** The one row, from how many wrote how much: of the contributors, and of the roster. */
export function concentration(contributors: Row[], roster: Row[]): Row[] {
  const written = postsByPerson(contributors);
  const people = peopleIn(written);
  if (people === 0) return [];
  const all = postsIn(written);
  const [top1, top10] = [Math.ceil(people / 100), Math.ceil(people / 10)];
  const shareOf = (count: number) => postsOfTop(written, count) / all;
  const onRoster = postsByPerson(roster);
  const silent = onRoster.find(({ posts }) => posts === 0)?.people ?? 0;
  return [
    {
      gini_contributors: gini(written),
      gini_roster: gini(
        onRoster.filter(({ posts }) => posts > 0),
        silent,
      ),
      top1_share: shareOf(top1),
      next9_share: shareOf(top10) - shareOf(top1),
      other90_share: 1 - shareOf(top10),
      top10_share: shareOf(top10),
      absence_factor: absenceFactor(written),
      top1_people: top1,
      top10_people: top10,
      people,
    },
  ];
}
