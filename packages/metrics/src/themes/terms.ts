import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

export default defineMetric({
  id: 'terms',
  title: 'Words',
  question: 'Which words do people use?',
  unit: 'people',
  shape: 'breakdown',
  definition:
    'Words and informative two-word phrases by the number of people who used them; posts and occurrences stand beside it. Forms of a word count as one (“fear”, “fears”). Quoted text, code, links, mentions and a resharer’s borrowed words are nobody’s own words and do not count.',
  source:
    'Counting by people instead of by messages, so that one loud voice does not look like a theme. Word forms by the Snowball stemmer.',
  caveats: ['Where most posts have no known author, words are ranked by posts.', 'The 200 most used.'],
  needs: ['authors'],
  columns: {
    term: { label: 'word' },
    people: { label: 'people', unit: 'people' },
    posts: { label: 'posts', unit: 'posts' },
    occurrences: { label: 'times used', unit: 'times' },
    loud: { label: 'one loud voice' },
  },
  row: z.object({
    term: column.text,
    people: column.count,
    posts: column.count,
    occurrences: column.count,
    loud: column.flag,
  }),
  counts: [
    { column: 'people', people: 'people' },
    { column: 'posts', people: 'people' },
    { column: 'occurrences', people: 'people' },
  ],
  dropSmallRows: true,
  sql: `
by_person as (
  select post_terms.term_id, scope.member_id, count(*) as posts, sum(post_terms.count) as occurrences
  from post_terms join scope on scope.post_id = post_terms.post_id
  group by post_terms.term_id, scope.member_id
),
counted as (
  select term_id, count(member_id) as people, sum(posts) as posts, sum(occurrences) as occurrences,
    coalesce(max(case when member_id is not null then posts end) * 2 > sum(posts), false) as loud
  from by_person group by term_id
),
known as (select count(member_id) * 2 >= count(*) as mostly from scope)
select terms.term, counted.people, counted.posts, counted.occurrences, counted.loud
from counted join terms on terms.term_id = counted.term_id cross join known
order by case when known.mostly then counted.people else counted.posts end desc, counted.posts desc, terms.term
limit 200`,
  total: `select null as term, count(distinct scope.member_id) as people, count(distinct scope.post_id) as posts,
    coalesce(sum(post_terms.count), 0) as occurrences, null as loud
    from scope left join post_terms on post_terms.post_id = scope.post_id`,
});
