import type { CountablePosts, Row, TermUse } from '@groundswell/contract';
import { z } from 'zod';
import { atLeastFirst } from '../at-least-first.ts';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

/** More than anybody reads; a cloud holds 60. */
const most = 200;

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
  caveats: ['Where most posts have no known author, words are ranked by posts.', `The ${most} most used.`],
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
limit ${most}`,
  total: `select null as term, count(distinct scope.member_id) as people, count(distinct scope.post_id) as posts,
    coalesce(sum(post_terms.count), 0) as occurrences, null as loud
    from scope left join post_terms on post_terms.post_id = scope.post_id`,
  counting: { rows: mostUsed, total: everyUse },
});

/** The rows as the SELECT gives them. */
function mostUsed(counted: CountablePosts): Row[] {
  const use = counted.use(0);
  const byPeople = (use.posts - use.unknownAuthors) * 2 >= use.posts;
  const rank = byPeople ? use.peopleOf : use.postsOf;
  const first = Array.from(atLeastFirst(use.terms, most, rank))
    .sort((a, b) => rank(b) - rank(a) || use.postsOf(b) - use.postsOf(a) || counted.place(a) - counted.place(b))
    .slice(0, most);
  const loud = loudOnes(use, first);
  return first.map((term) => ({
    term: counted.word(term),
    people: use.peopleOf(term),
    posts: use.postsOf(term),
    occurrences: use.occurrencesOf(term),
    loud: loud.has(term),
  }));
}

/** Who wrote most is looked up only where one person can have written so much. */
function loudOnes(use: TermUse, terms: number[]): Set<number> {
  const likely = terms.filter((term) => use.mostByOneWithin(term) * 2 > use.postsOf(term));
  const most = use.mostByOneOf(likely);
  return new Set(likely.filter((term, at) => most[at]! * 2 > use.postsOf(term)));
}

function everyUse(counted: CountablePosts): Row {
  const { people, posts, occurrences } = counted.use(0);
  return { term: null, people, posts, occurrences, loud: null };
}
