/** A post in scope that uses a term or theme, and where: UTF-16 offsets into `text`, in order, not overlapping. */
export interface Quote {
  post: string;
  community: string;
  channel: string;
  /** Null where the source does not give the author. */
  author: string | null;
  /** UTC; null where only the day is known. */
  at: string | null;
  day: string;
  text: string;
  marks: { start: number; end: number; negated: boolean }[];
  replies: number;
  reactions: number;
}

/** A conversation: the post that opened it and what was said to it, in the order of time. */
export interface Thread {
  posts: Omit<Quote, 'marks'>[];
  /** True for an executive, who sees no quotes. */
  hidden: boolean;
}

/** How quotes are ordered: the newest first, the most answered first, or one of each person in turn, so that nobody fills the page. */
export const quoteOrders = ['newest', 'answered', 'people'] as const;
export type QuoteOrder = (typeof quoteOrders)[number];

/** Which of the quotes are asked for. */
export interface QuotesAsked {
  /** The cursor that the page before gave. */
  after?: string;
  limit: number;
  /** The newest first, unless said. */
  order?: QuoteOrder;
  /** The posts that have the theme only negated, which are kept apart, instead of those that count. */
  negated?: boolean;
}

/** In the asked order; `next` is the cursor of the following page, or null at the end. */
export interface QuotePage {
  quotes: Quote[];
  total: number;
  next: string | null;
  /** True for an executive, who sees no quotes. */
  hidden: boolean;
}
