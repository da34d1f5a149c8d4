/** Who used which terms in some posts. A term is known by its number (`term_id`). */
export interface TermUse {
  posts: number;
  /** Known people who wrote these posts, and posts without a known author. */
  people: number;
  unknownAuthors: number;
  /** Uses of any term. */
  occurrences: number;
  /** The numbers of the terms that were used, in no order. */
  terms: Uint32Array;
  /** Counts of one term, 0 where nobody used it. */
  peopleOf(term: number): number;
  postsOf(term: number): number;
  occurrencesOf(term: number): number;
  /** The most posts with each of these terms that one known person wrote; to be asked of few, and a bound of it that costs nothing. */
  mostByOneOf(terms: readonly number[]): number[];
  mostByOneWithin(term: number): number;
}

/** How many known people used each term outside of some posts. */
export interface UseElsewhere {
  /** The people of every term, added up. */
  uses: number;
  peopleOf(term: number): number;
}

/** What posts are set against: all posts of people who wrote none of them, or all other posts (docs/decisions/0008). */
export type Elsewhere = 'other people' | 'other posts';

/** Posts in numbered groups, whose terms can be counted. */
export interface CountablePosts {
  /** Of a group without posts, all counts are 0. */
  use(group: number): TermUse;
  elsewhere(group: number, what: Elsewhere): UseElsewhere;
  /** The term as it is shown, and its place in the alphabet; equal words share one. */
  word(term: number): string;
  place(term: number): number;
}

/** A SELECT of `post_id` and `group_id` (small whole numbers) of posts by humans, with the values that it names. */
export interface PostsAsked {
  sql: string;
  values: Record<string, string | number | boolean | null | string[]>;
}

/**
 * The named capability "count-terms" of a warehouse: counts people a term in memory, which gives exactly what SQL gives, only sooner;
 * 'everything' is the group 0 of all posts by humans. Null while it is not ready, or where there is no memory for it: then SQL answers.
 */
export type CountTerms = (posts: PostsAsked | 'everything', signal?: AbortSignal) => Promise<CountablePosts | null>;
