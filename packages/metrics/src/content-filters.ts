import type { Question } from '@groundswell/contract';

/** A question; `negated` asks for the posts that have its theme only negated, instead of those that count. */
export interface AskedOfScope extends Question {
  negated?: boolean | undefined;
  /** The terms that its term names, where they were looked up before. */
  termNumbers?: number[] | undefined;
  /** The channels that its channel and community leave, where they were looked up before. */
  channelNumbers?: number[] | undefined;
}

/** What a post says, and in which language. */
export function contentFilters({
  language,
  term,
  theme,
  with: other,
  about,
  negated,
  termNumbers,
}: AskedOfScope): string[] {
  return [
    ...languageFilter({ language }),
    ...(term ? [withTerm(termNumbers)] : []),
    ...(theme ? [negated ? onlyNegated : withTheme('$theme')] : []),
    ...(other ? [withTheme('$with')] : []),
    ...(about ? [concerning(theme)] : []),
  ];
}

/** The languages in which a post is read. Where it is not known, the post is in none. */
export const languageFilter = ({ language }: Pick<Question, 'language'>): string[] =>
  language ? ['p.language in (select unnest($language))'] : [];

/** Numbers that are known while DuckDB plans cost a third of those that it has to look for (measured). */
function withTerm(numbers: number[] | undefined): string {
  // Nearly always it is one term: bounded by its own number, DuckDB need not join 13 uses a post (measured: half the time).
  const named = numbers?.length
    ? `term_id in (${numbers.map((_, place) => `$term_${place}`).join(', ')})`
    : `term_id >= (select min(term_id) from asked_terms) and term_id <= (select max(term_id) from asked_terms)
            and term_id in (select term_id from asked_terms)`;
  return `p.post_id in (select post_id from post_terms where ${named})`;
}

const withTheme = (named: string): string =>
  `p.post_id in (select post_id from theme_hits where codebook = $codebook and theme = ${named} and not negated)`;

/** Posts with a sentence that speaks of a group and touches the theme or, without one, any theme of the codebook. */
const concerning = (theme: string | undefined): string =>
  `p.post_id in (select post_id from theme_about where codebook = $codebook and about = $about${theme ? ' and theme = $theme' : ''})`;

/** Posts that have the theme only negated: they are kept apart from those that count. */
const onlyNegated =
  'p.post_id in (select post_id from theme_hits where codebook = $codebook and theme = $theme group by post_id having min(negated))';
