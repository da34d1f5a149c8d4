import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { npmi } from '../npmi.ts';

export default defineMetric({
  id: 'theme-pairs',
  title: 'Themes together',
  question: 'Which themes do people bring up in one breath?',
  unit: 'people',
  shape: 'grid',
  definition:
    'For every two themes of the codebook that stand in one post at least once: people who wrote such a post, the posts, and the normalised pointwise mutual information (npmi) of the two. npmi = ln(p(a, b) ÷ (p(a) · p(b))) ÷ −ln p(a, b), where p is the chance that a post touches the theme, or both: a post drawn at random of a person drawn at random, so that nobody counts more for writing more. 0 is as often as chance, 1 is never apart (also where every post has both, which leaves the formula without a value), −1 the opposite. Where no author of such a post is known it is not known. Negated mentions do not count.',
  source:
    'Bouma 2009, Normalized (Pointwise) Mutual Information in Collocation Extraction; each person’s posts weigh as much as another’s, so that one loud voice joins no themes.',
  caveats: [
    'Who touches two themes only in different posts counts for each of them and not for the pair.',
    'Among few people npmi is high by luck: read it beside the people.',
    'Where the source gives no authors, read the posts: people are not known.',
  ],
  needs: ['authors'],
  columns: {
    codebook: { label: 'codebook' },
    a: { label: 'first theme id' },
    b: { label: 'second theme id' },
    label_a: { label: 'first theme' },
    label_b: { label: 'second theme' },
    people: { label: 'people', unit: 'people' },
    posts: { label: 'posts', unit: 'posts' },
    npmi: { label: 'npmi, −1 to 1' },
  },
  row: z.object({
    codebook: column.text,
    a: column.text,
    b: column.text,
    label_a: column.text,
    label_b: column.text,
    people: column.count,
    posts: column.count,
    npmi: z.number().min(-1).max(1).nullable(),
  }),
  counts: [
    { column: 'people', people: 'people' },
    { column: 'posts', people: 'people' },
    { column: 'npmi', people: 'people' },
  ],
  // A pair is listed because somebody wrote it; and an npmi of just 0, which is not hidden as a count is, would tell of few.
  dropSmallRows: true,
  sql: `
everyone as (select count(distinct member_id) as people from scope),
weighed as (
  select post_id, member_id, case when member_id is not null then 1.0::double / (count(*) over (partition by member_id)) end as weight
  from scope
),
touches as (
  select weighed.post_id, weighed.member_id, weighed.weight, themes.theme, themes.position
  from theme_hits as hits join weighed on weighed.post_id = hits.post_id
  join themes on themes.codebook = hits.codebook and themes.theme = hits.theme
  where hits.codebook = $codebook and not hits.negated
),
touched as (select theme, sum(weight) / max(everyone.people) as share from touches cross join everyone group by theme),
together as (
  select one.theme as a, other.theme as b, count(distinct one.member_id) as people, count(*) as posts, sum(one.weight) as weight
  from touches as one join touches as other on other.post_id = one.post_id
  where one.position < other.position
  group by one.theme, other.theme
)
select first.codebook, together.a, together.b, first.label as label_a, second.label as label_b, together.people, together.posts,
  touched_a.share as share_a, touched_b.share as share_b,
  case when together.people > 0 then together.weight / everyone.people end as share_both
from together cross join everyone
join touched as touched_a on touched_a.theme = together.a join touched as touched_b on touched_b.theme = together.b
join themes as first on first.theme = together.a join themes as second on second.theme = together.b and second.codebook = first.codebook
where first.codebook = $codebook
order by first.position, second.position`,
  finish: (rows) =>
    rows.map(({ share_a, share_b, share_both, ...row }) => ({
      ...row,
      npmi: npmi(Number(share_a), Number(share_b), Number(share_both)),
    })),
});
