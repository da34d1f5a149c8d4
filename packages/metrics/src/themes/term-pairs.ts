import type { Row } from '@groundswell/contract';
import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { npmi } from '../npmi.ts';

/** As many words as a cloud holds. */
const words = 60;
/** Two people who use the same two words are a coincidence; ours. */
const fewest = 3;
/** What sums of shares may be off by: a word that is in every post goes with all others by chance, which is not quite 0 in floating point. */
const byChance = 1e-9;

export default defineMetric({
  id: 'term-pairs',
  title: 'Words together',
  question: 'Which words go together?',
  unit: 'people',
  shape: 'grid',
  definition:
    'Of the 60 most used words, every two that stand in one post more often than by chance: people who wrote such a post, the posts, and the normalised pointwise mutual information (npmi) of the two. npmi = ln(p(a, b) ÷ (p(a) · p(b))) ÷ −ln p(a, b), where p is the chance that a post has the word, or both: a post drawn at random of a person drawn at random, so that nobody counts more for writing more. 0 is chance and 1 never apart. Shown are pairs above 0 that at least 3 people wrote.',
  source:
    'Bouma 2009, Normalized (Pointwise) Mutual Information in Collocation Extraction; each person’s posts weigh as much as another’s, so that one loud voice joins no words.',
  caveats: [
    'Where most posts have no known author, each post counts as a person of its own.',
    'A phrase goes together with its own words.',
  ],
  needs: ['authors'],
  columns: {
    a: { label: 'more used word' },
    b: { label: 'other word' },
    people: { label: 'people', unit: 'people' },
    posts: { label: 'posts', unit: 'posts' },
    npmi: { label: 'npmi, 0 to 1' },
  },
  row: z.object({
    a: column.text,
    b: column.text,
    people: column.count,
    posts: column.count,
    npmi: z.number().min(0).max(1),
  }),
  counts: [
    { column: 'people', people: 'people' },
    { column: 'posts', people: 'people' },
    { column: 'npmi', people: 'people' },
  ],
  dropSmallRows: true,
  sql: `
known as (select count(member_id) * 2 >= count(*) as mostly from scope),
counted as (
  select term_id, count(member_id) as people, sum(posts) as posts from (
    select post_terms.term_id, scope.member_id, count(*) as posts from post_terms join scope on scope.post_id = post_terms.post_id
    group by post_terms.term_id, scope.member_id
  ) as by_person group by term_id
),
most_used as (
  select terms.term_id, terms.term, case when known.mostly then counted.people else counted.posts end as size, counted.posts
  from counted join terms on terms.term_id = counted.term_id cross join known
  order by size desc, counted.posts desc, terms.term limit ${words}
),
ranked as (select term_id, term, row_number() over (order by size desc, posts desc, term) as place from most_used),
written as (
  select scope.post_id, scope.member_id, case when known.mostly then scope.member_id else scope.post_id end as writer
  from scope cross join known
),
everyone as (select count(distinct writer) as writers from written),
weighed as (
  select post_id, member_id, case when writer is not null then 1.0::double / (count(*) over (partition by writer)) end as weight
  from written
),
used as (
  select weighed.post_id, weighed.member_id, weighed.weight, ranked.term, ranked.place
  from post_terms join ranked on ranked.term_id = post_terms.term_id join weighed on weighed.post_id = post_terms.post_id
),
alone as (select term, sum(weight) / max(everyone.writers) as share from used cross join everyone group by term),
together as (
  select one.term as a, other.term as b, min(one.place) as place_a, min(other.place) as place_b,
    count(distinct one.member_id) as people, count(*) as posts, sum(one.weight) as weight
  from used as one join used as other on other.post_id = one.post_id
  where one.place < other.place
  group by one.term, other.term
)
select together.a, together.b, together.people, together.posts, alone_a.share as share_a, alone_b.share as share_b,
  together.weight / everyone.writers as share_both
from together cross join everyone cross join known
join alone as alone_a on alone_a.term = together.a join alone as alone_b on alone_b.term = together.b
where case when known.mostly then together.people else together.posts end >= ${fewest}
order by together.place_a, together.place_b`,
  finish: (rows) => rows.map(withNpmi).filter((row) => Number(row.npmi) > byChance),
});

function withNpmi({ share_a, share_b, share_both, ...row }: Row): Row {
  return { ...row, npmi: npmi(Number(share_a), Number(share_b), Number(share_both)) };
}
