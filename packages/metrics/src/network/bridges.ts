import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { edgeCaveat } from '../reply-edges.ts';

/** A theme is a team's where one in so many of its contributors raises it, and at least this many people; ours. */
const [oneIn, atLeast] = [4, 2];
/** Teams hardly reply to each other at a part of one in so many of what chance would give, where that is at least this; ours. */
const [hardly, expectedAtLeast] = [4, 5];
/** As many as can be acted on; ours. */
const most = 30;

export default defineMetric({
  id: 'bridges',
  title: 'Suggested bridges',
  question: 'Which teams should meet?',
  unit: 'themes',
  shape: 'table',
  definition: `Pairs of teams that share themes and hardly reply to each other. A theme of the codebook is shared where in both teams at least ${atLeast} people, and one in ${oneIn} of those who posted in scope, raised it (negated mentions do not count). Replies are those between the two in both directions; expected is how many there would be if each reply in scope between people of known teams went to a team at random, with the same number by each team and to each team. Shown are pairs with an expected ${expectedAtLeast} replies or more of which at most a quarter came about, those who share most themes first.`,
  source: 'Ours, after Burt 2004 on structural holes; themes from the codebook, teams from a roster file.',
  caveats: [
    edgeCaveat,
    'Two teams may talk elsewhere: by voice, in a channel that is not loaded.',
    'A theme shared is no question shared: read the quotes before you introduce anybody.',
    'Executives see which teams, not how many replies: those would give away cells of the matrix that are hidden.',
  ],
  needs: ['authors', 'replies', 'roster'],
  columns: {
    team_a: { label: 'team' },
    team_b: { label: 'other team' },
    shared_themes: { label: 'themes shared', unit: 'themes' },
    replies: { label: 'replies to each other', unit: 'replies' },
    expected: { label: 'expected by chance', unit: 'replies' },
    people: { label: 'people who posted in the smaller', unit: 'people' },
  },
  row: z.object({
    team_a: column.text,
    team_b: column.text,
    shared_themes: column.count,
    replies: column.count,
    expected: z.number().nonnegative(),
    people: column.count,
  }),
  counts: [
    { column: 'shared_themes', people: 'people' },
    { column: 'replies', people: 'people', leadsOnly: true },
    { column: 'expected', people: 'people', leadsOnly: true },
  ],
  dropSmallRows: true,
  sql: `
matrix as (
  select froms.team as from_team, tos.team as to_team, count(*) as replies
  from scope join members as froms on froms.member_id = scope.member_id join members as tos on tos.member_id = scope.replied_to
  where froms.team is not null and tos.team is not null group by froms.team, tos.team
),
made as (select from_team as team, sum(replies) as replies from matrix group by from_team),
received as (select to_team as team, sum(replies) as replies from matrix group by to_team),
totals as (select sum(replies) as replies from matrix),
authors as (select distinct member_id from scope),
posting as (
  select members.team, count(*) as people from authors join members on members.member_id = authors.member_id where members.team is not null group by members.team
),
raising as (
  select distinct scope.member_id, hits.theme from theme_hits as hits join scope on scope.post_id = hits.post_id
  where hits.codebook = $codebook and not hits.negated
),
touched as (
  select members.team, raising.theme, count(*) as people from raising join members on members.member_id = raising.member_id
  where members.team is not null group by members.team, raising.theme
),
raised as (
  select touched.team, touched.theme from touched join posting on posting.team = touched.team
  where touched.people >= ${atLeast} and touched.people * ${oneIn} >= posting.people
),
shared as (
  select one.team as team_a, other.team as team_b, count(*) as themes
  from raised as one join raised as other on other.theme = one.theme where one.team < other.team group by one.team, other.team
),
compared as (
  select shared.team_a, shared.team_b, shared.themes, coalesce(there.replies, 0) + coalesce(back.replies, 0) as replies,
    (coalesce(made_a.replies, 0)::double * coalesce(to_b.replies, 0) + coalesce(made_b.replies, 0)::double * coalesce(to_a.replies, 0)) / totals.replies as expected
  from shared cross join totals
  left join matrix as there on there.from_team = shared.team_a and there.to_team = shared.team_b
  left join matrix as back on back.from_team = shared.team_b and back.to_team = shared.team_a
  left join made as made_a on made_a.team = shared.team_a left join made as made_b on made_b.team = shared.team_b
  left join received as to_a on to_a.team = shared.team_a left join received as to_b on to_b.team = shared.team_b
)
select compared.team_a, compared.team_b, compared.themes as shared_themes, compared.replies, compared.expected,
  case when size_a.people < size_b.people then size_a.people else size_b.people end as people
from compared join posting as size_a on size_a.team = compared.team_a join posting as size_b on size_b.team = compared.team_b
where compared.expected >= ${expectedAtLeast} and compared.replies * ${hardly} <= compared.expected
order by compared.themes desc, compared.expected desc, compared.team_a, compared.team_b
limit ${most}`,
});
