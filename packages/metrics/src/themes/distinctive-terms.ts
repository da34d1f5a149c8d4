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

/** The rows as the SELECT and `finish` give them; words and the alphabet are asked only for what is shown. */
function countedApart(counted: CountablePosts, { elsewhere }: { elsewhere(): UseElsewhere }): Row[] {
  const use = counted.use(0);
  const there = elsewhere();
  // Where nobody is elsewhere, every word is as likely as expected.
  if (there.uses === 0) return [];
  const terms = use.terms.filter((term) => use.peopleOf(term) >= minimumGroup);
  const here = Float64Array.from(terms, use.peopleOf);
  const away = Float64Array.from(terms, there.peopleOf);
  const all = { here: use.terms.reduce((sum, term) => sum + use.peopleOf(term), 0), elsewhere: there.uses };
  const place = (at: number) => counted.place(terms[at]!);
  return surest(here, away, all, (a, b) => place(a) - place(b)).map(({ at, ...sure }) => ({
    term: counted.word(terms[at]!),
    people: here[at]!,
    people_elsewhere: away[at]!,
    ...sure,
  }));
}

/** Of terms with their use here and elsewhere, those that are distinctive, the surest first. */
export function distinctive(rows: Row[]): Row[] {
  const figures = (column: string) => Float64Array.from(rows, (row) => Number(row[column]));
  const all = { here: Number(rows[0]?.all_here), elsewhere: Number(rows[0]?.all_elsewhere) };
  return surest(figures('people'), figures('people_elsewhere'), all, (a, b) => a - b).map(({ at, ...sure }) => {
    const { term, people, people_elsewhere } = rows[at]!;
    return { term, people, people_elsewhere, ...sure } as Row;
  });
}

/** The places of the distinctive ones, the surest first, with what is said of them. Tens of thousands are judged, so in plain lists. */
function surest(
  here: Float64Array,
  elsewhere: Float64Array,
  all: { here: number; elsewhere: number },
  tie: (a: number, b: number) => number,
): { at: number; expected: number; delta: number; zeta: number }[] {
  const zetas = new Float64Array(here.length);
  const odds = (at: number) =>
    logOdds({ here: here[at]!, elsewhere: elsewhere[at]!, allHere: all.here, allElsewhere: all.elsewhere });
  for (let at = 0; at < here.length; at += 1) zetas[at] = odds(at).zeta;
  const ps = zetas.map(twoSidedP);
  const limit = greatestFound(ps, falseShare);
  const found = [...zetas.keys()].filter((at) => ps[at]! <= limit && zetas[at]! > 0);
  return found
    .sort((a, b) => zetas[b]! - zetas[a]! || tie(a, b))
    .slice(0, most)
    .map((at) => ({
      at,
      expected: elsewhere[at] === 0 ? 0 : (elsewhere[at]! * all.here) / all.elsewhere,
      ...odds(at),
    }));
}
