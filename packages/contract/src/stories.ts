import { z } from 'zod';
import type { Question } from './question.ts';
import type { Quote } from './quote.ts';

/** What a facilitator said of a story by pinning it. */
export interface StoryPin {
  /** The facilitator's own words, or ''. */
  note: string;
  /** UTC. */
  pinnedAt: string;
}

/** Something that was said to a story. */
export interface StoryAnswer extends Omit<Quote, 'marks'> {
  /** Whether it answers the story itself; else it is what came next in the conversation. */
  direct: boolean;
}

/** A post in which somebody says that they tried, changed or saved something, and what was answered. */
export interface Story extends Quote {
  /** Labels of the themes of the codebook `practice` that it touches; none where it was pinned and touches none. */
  kinds: string[];
  /** Null where nobody pinned it. */
  pin: StoryPin | null;
  /** Posts by others that answer it. */
  answered: number;
  /** Those that tell most, in the order of time; the others are in its thread. */
  answers: StoryAnswer[];
}

/** Pinned stories first, in their order; then one of each person in turn, the most answered first. */
export interface StoryPage {
  stories: Story[];
  total: number;
  /** How many of them are pinned. */
  pinned: number;
  /** The cursor of the following page, or null at the end. */
  next: string | null;
  /** True for an executive, who sees nobody's words. */
  hidden: boolean;
}

/** How stories are taken along. */
export const storyFormats = ['md', 'txt'] as const;
export const storyNames = ['full', 'pseudonym', 'none'] as const;
export type StoryFormat = (typeof storyFormats)[number];
export type StoryNames = (typeof storyNames)[number];

/** What a facilitator may write beside a story. */
export const storyNote = z.string().max(2000);

/** Posts about what people did with what they learned, and those that a facilitator pinned. */
export interface Stories {
  /** Stories under the question's filters. */
  list(
    question: Question,
    page: { after?: string | undefined; limit: number },
    signal?: AbortSignal,
  ): Promise<StoryPage>;
  /** Pins a post, behind those that are pinned. @throws Refusal 404 where there is no such post. */
  pin(post: string): Promise<void>;
  /** @throws Refusal 404 where it is not pinned. */
  note(post: string, note: string): Promise<void>;
  /** @throws Refusal 404 where it is not pinned. */
  unpin(post: string): Promise<void>;
  /** Puts those that are pinned in this order; one that is not named stays behind them. @throws Refusal 404 for one that is not pinned. */
  order(posts: string[]): Promise<void>;
  /**
   * The pinned stories under the question's filters as text or, where none is pinned, the first twenty. @throws Refusal 403
   * for an executive.
   */
  asText(question: Question, how: { format: StoryFormat; names: StoryNames }, signal?: AbortSignal): Promise<string>;
}
