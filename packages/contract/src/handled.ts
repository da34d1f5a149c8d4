/** Questions that wait for an answer no longer, because somebody said so: answered elsewhere, or settled. Posts are named as `unanswered` names them. */
export interface HandledQuestions {
  /** The latest first. */
  list(): Promise<string[]>;
  /** @throws Refusal 400 for what is no post's id. */
  mark(post: string): Promise<void>;
  /** Takes it back. @throws Refusal 404 where it was not marked. */
  unmark(post: string): Promise<void>;
}
