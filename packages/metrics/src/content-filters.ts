import type { Question } from '@groundswell/contract';

/** A question; `negated` asks for the posts that have its theme only negated, instead of those that count. */
export interface AskedOfScope extends Question {
  negated?: boolean | undefined;
}

/** What a post says. */
export function contentFilters({ term, theme, negated }: AskedOfScope): string[] {
  return [
    ...(term
      ? [
          'p.post_id in (select post_id from post_terms join terms on terms.term_id = post_terms.term_id where $term in (terms.term, terms.key))',
        ]
      : []),
    ...(theme ? [negated ? onlyNegated : withTheme] : []),
  ];
}

const withTheme =
  'p.post_id in (select post_id from theme_hits where codebook = $codebook and theme = $theme and not negated)';

/** Posts that have the theme only negated: they are kept apart from those that count. */
const onlyNegated =
  'p.post_id in (select post_id from theme_hits where codebook = $codebook and theme = $theme group by post_id having min(negated))';
