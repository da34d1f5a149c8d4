import type { CountablePosts, Row, UseElsewhere } from '@groundswell/contract';
import { z } from 'zod';
import { greatestFound } from '../benjamini-hochberg.ts';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { logOdds } from '../log-odds.ts';
import { twoSidedP } from '../normal-tail.ts';
import { minimumGroup } from '../small-groups.ts';

/** Of what is shown at most this share is chance (METRICS.md, Distinctive terms). */
const falseShare = 0.05;
/** As many as a cloud holds. */
const most = 60;

export default defineMetric({
  id: 'distinctive-terms',
  title: 'Distinctive words',
  question: 'Which words set this apart from the rest?',
  unit: 'people',
  shape: 'breakdown',
  definition:
    'Words that are likelier among the people here than elsewhere. Here is what the filters choose. Elsewhere are the people who wrote nothing here, with all that they wrote; where only a period is chosen, it is the rest of the time. By choice (against) it is instead what was written under the same filters in the period compared with, or what the people who wrote nothing here wrote in another channel on the same days. δ is the log-odds ratio with an informative Dirichlet prior of 500 uses, ζ is δ by its standard deviation. Expected is how many people would use it here if its share of all uses were that of elsewhere. Shown are words of at least 5 people that remain significant when all words are looked at together (at most one in twenty by chance), the surest first.',
  source:
    'Monroe, Colaresi & Quinn 2008 (Fightin’ Words); Benjamini & Hochberg 1995. Frequency alone would show the words that everybody uses.',
  caveats: [
    'Without a filter or a period there is no elsewhere, and nothing is distinctive.',
    'Against another channel, choose a channel here: whoever wrote here too counts only here.',
    'Posts without a known author do not count.',
    'The 60 surest.',
  ],
  needs: ['authors'],
  columns: {
    term: { label: 'word' },
    people: { label: 'people here', unit: 'people' },
    people_elsewhere: { label: 'people elsewhere', unit: 'people' },
    expected: { label: 'people, were it as usual here as elsewhere', unit: 'people' },
    delta: { label: 'log-odds ratio δ' },
    zeta: { label: 'how sure, ζ' },
  },
  row: z.object({
    term: column.text,
    people: column.count,
    people_elsewhere: column.count,
    expected: z.number().nonnegative(),
    delta: z.number(),
    zeta: z.number(),
  }),
  counts: [
    { column: 'people', people: 'people' },
    { column: 'people_elsewhere', people: 'people_elsewhere' },
    { column: 'expected', people: 'people', derivedFrom: ['people_elsewhere'] },
    { column: 'delta', people: 'people', derivedFrom: ['people_elsewhere'] },
    { column: 'zeta', people: 'people', derivedFrom: ['people_elsewhere'] },
  ],
  sql: `
here as (
  select post_terms.term_id, count(distinct scope.member_id) as people
  from post_terms join scope on scope.post_id = post_terms.post_id
  where scope.member_id is not null group by post_terms.term_id
),
there as (
  select post_terms.term_id, count(distinct elsewhere.member_id) as people
  from post_terms join elsewhere on elsewhere.post_id = post_terms.post_id group by post_terms.term_id
),
all_here as (select sum(people) as uses from here),
all_there as (select coalesce(sum(people), 0) as uses from there)
select terms.term, here.people, coalesce(there.people, 0) as people_elsewhere, all_here.uses as all_here, all_there.uses as all_elsewhere
from here join terms on terms.term_id = here.term_id left join there on there.term_id = here.term_id cross join all_here cross join all_there
where here.people >= ${minimumGroup}
order by terms.term`,
  finish: distinctive,
  counting: { rows: countedApart, setsAgainst: true },
});

/** The rows as the SELECT and `finish` give them; words are looked up only for those that are shown. */
function countedApart(counted: CountablePosts, { elsewhere }: { elsewhere(): UseElsewhere }): Row[] {
  const here = counted.use(0);
  const there = elsewhere();
  const allHere = here.terms.reduce((sum, term) => sum + here.peopleOf(term), 0);
  const enough = [...here.terms.filter((term) => here.peopleOf(term) >= minimumGroup)];
  const rows = enough
    .sort((a, b) => counted.place(a) - counted.place(b))
    .map((term) => ({
      term,
      people: here.peopleOf(term),
      people_elsewhere: there.peopleOf(term),
      all_here: allHere,
      all_elsewhere: there.uses,
    }));
  return distinctive(rows).map((row) => ({ ...row, term: counted.word(Number(row.term)) }));
}

/** Of terms with their use here and elsewhere, those that are distinctive, the surest first. */
export function distinctive(rows: Row[]): Row[] {
  const judged = rows.map(({ term, people, people_elsewhere, all_here, all_elsewhere }) => {
    const use = { here: Number(people), elsewhere: Number(people_elsewhere) };
    const { delta, zeta } = logOdds({ ...use, allHere: Number(all_here), allElsewhere: Number(all_elsewhere) });
    const expected = use.elsewhere === 0 ? 0 : (use.elsewhere * Number(all_here)) / Number(all_elsewhere);
    return { row: { term, people, people_elsewhere, expected, delta, zeta } as Row, zeta, p: twoSidedP(zeta) };
  });
  const found = greatestFound(
    judged.map(({ p }) => p),
    falseShare,
  );
  return judged
    .filter(({ p, zeta }) => p <= found && zeta > 0)
    .sort((a, b) => b.zeta - a.zeta)
    .slice(0, most)
    .map(({ row }) => row);
}
