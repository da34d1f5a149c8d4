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

/** Newest first; `next` is the cursor of the following page, or null at the end. */
export interface QuotePage {
  quotes: Quote[];
  total: number;
  next: string | null;
  /** True for an executive, who sees no quotes. */
  hidden: boolean;
}
