import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

export default defineMetric({
  id: 'theme-pairs',
  title: 'Themes together',
  question: 'Which themes do people bring up in one breath?',
  unit: 'people',
  shape: 'grid',
  definition:
    'For every two themes of the codebook that stand in one post at least once: people who wrote such a post, the posts, and the normalised pointwise mutual information (npmi) of the two by people. npmi = ln(p(a, b) ÷ (p(a) · p(b))) ÷ −ln p(a, b), where p(a) is the share of the people in scope who touched a in any post, and p(a, b) of those who touched both in one post. 0 is as often as chance, 1 is never apart (also where everyone wrote the pair, which leaves the formula without a value), −1 the opposite. Where no author of such a post is known it is not known. Negated mentions do not count.',
  source:
    'Bouma 2009, Normalized (Pointwise) Mutual Information in Collocation Extraction; by people instead of by messages, so that one loud voice joins no themes.',
  caveats: [
    'Who touches two themes only in different posts counts for each of them and not for the pair: where people write much, npmi falls below 0.',
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
  // npmi is written as ln p(a) / ln p(a, b) + ln p(b) / ln p(a, b) - 1: the same, and never rounded past -1 or 1.
  sql: `
touches as (
  select scope.post_id, scope.member_id, themes.theme, themes.position
  from theme_hits as hits join scope on scope.post_id = hits.post_id
  join themes on themes.codebook = hits.codebook and themes.theme = hits.theme
  where hits.codebook = $codebook and not hits.negated
),
everyone as (select count(distinct member_id) as people from scope),
touched as (
  select theme, count(distinct member_id)::double / max(everyone.people) as share from touches cross join everyone group by theme
),
together as (
  select one.theme as a, other.theme as b, count(distinct one.member_id) as people, count(*) as posts
  from touches as one join touches as other on other.post_id = one.post_id
  where one.position < other.position
  group by one.theme, other.theme
)
select first.codebook, together.a, together.b, first.label as label_a, second.label as label_b, together.people, together.posts,
  case when together.people = 0 then null when together.people = everyone.people then 1
    else ln(touched_a.share) / ln(together.people::double / everyone.people) + ln(touched_b.share) / ln(together.people::double / everyone.people) - 1 end as npmi
from together cross join everyone
join touched as touched_a on touched_a.theme = together.a join touched as touched_b on touched_b.theme = together.b
join themes as first on first.theme = together.a join themes as second on second.theme = together.b and second.codebook = first.codebook
where first.codebook = $codebook
order by first.position, second.position`,
});
