import { z } from 'zod';
import type { ReportNames } from './chat-report.ts';
import type { Viewer } from './question.ts';

/** The name that a facilitator gives a question within its chat: one name for each number, and 99 stands for the closing question. */
export const chatQuestionName = z
  .string()
  .regex(/^(?:Q(?!99$)[1-9]\d?|Intro|Wrap)$/, 'must be Q and a number from 1 to 98, such as Q5, or Intro or Wrap');

/**
 * Where a facilitator says that a post belongs: to a question of the chat; to what its hosts say (`host`) or to chatter beside the
 * questions; or to `none` of it all, so that it is no part of the chat.
 */
export const postPlace = z.union([z.string().regex(/^(?:Q\d+|Intro|Wrap)$/), z.enum(['host', 'chatter', 'none'])]);

/** With its offset; seconds may be left out. */
const moment = z
  .string()
  .refine(
    (text) =>
      /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(text) &&
      !Number.isNaN(Date.parse(text)),
    {
      message: 'must be a moment such as 2024-01-05T18:00:00Z',
    },
  );

/** A chat that a facilitator marks: what was said in a channel from one moment to another. Names are as the filters have them. */
export const markedChatSchema = z
  .strictObject({
    community: z.string().min(1),
    channel: z.string().min(1),
    start: moment,
    end: moment,
    title: z.string().trim().min(1).max(200).nullable().default(null),
  })
  .refine(({ start, end }) => Date.parse(end) > Date.parse(start), { path: ['end'], message: 'must be after "start"' })
  .refine(({ start, end }) => Date.parse(end) - Date.parse(start) <= 86_400_000, {
    path: ['end'],
    message: 'must be within a day of "start"',
  });

/** What is said of a whole chat. What is left out stays as it is; null is what the source says, or nothing. */
export const chatFactsSchema = z.strictObject({
  title: z.string().trim().min(1).max(200).nullable().optional(),
  /** How many came, as the host stated it. */
  attendance: z.number().int().min(0).max(10_000_000).nullable().optional(),
});

/** What is said of a question. What is left out stays; null is what was found: the words and the moment of the post that asks, where one does. */
export const chatQuestionEditSchema = z.strictObject({
  text: z.string().trim().min(1).max(2000).nullable().optional(),
  askedAt: moment.nullable().optional(),
  /** The key of the post that asks it. */
  post: z.string().min(1).max(40).nullable().optional(),
});

/** `to` is null to take the move back, so that the post is placed by its label, reply, time and words again. */
export const postMovesSchema = z.strictObject({
  moves: z
    .array(z.strictObject({ post: z.string().min(1).max(40), to: postPlace.nullable() }))
    .min(1)
    .max(1000),
});

/** Which posts are quoted under a question, by their keys: just these in this order (none where it is empty), or null for the rule's choice. */
export const quoteChoiceSchema = z.strictObject({
  chosen: z.array(z.string().min(1).max(40)).max(20).nullable().default(null),
  /** Posts that the rule leaves out. */
  dropped: z.array(z.string().min(1).max(40)).max(200).default([]),
});

export type QuoteChoice = z.input<typeof quoteChoiceSchema>;
export type PostPlace = z.infer<typeof postPlace>;
export type MarkedChatInput = z.input<typeof markedChatSchema>;
export type ChatFacts = z.infer<typeof chatFactsSchema>;
export type ChatQuestionEdit = z.input<typeof chatQuestionEditSchema>;
export type PostMove = z.infer<typeof postMovesSchema>['moves'][number];

/** Told by its source, found by its numbered questions, or marked by a facilitator. */
export type ChatOrigin = 'told' | 'found' | 'marked';

/** A question of a chat, in the order in which they were asked. */
export interface ChatQuestion {
  question: string;
  text: string | null;
  /** UTC; null where it is not known. */
  askedAt: string | null;
  /** Keys of the posts that ask it: repeats and corrections too. None where it is not known, or no post does. */
  posts: string[];
  /** A facilitator added it, or changed its words or its moment. */
  edited: boolean;
  /** What a facilitator chose to quote; the metric `chat-quotes` says what is quoted, and why. */
  quotes: { chosen: string[] | null; dropped: string[] };
}

/** A chat, with what facilitators said of it. */
export interface ListedChat {
  /** The same after every import; the filter `chat`. */
  chat: string;
  title: string;
  community: string;
  channel: string;
  day: string;
  origin: ChatOrigin;
  /** UTC; null where the source does not say. */
  startedAt: string | null;
  endedAt: string | null;
  /** How many came, as the host stated it: apart from those who posted. */
  attendance: number | null;
  questions: ChatQuestion[];
  /** Questions that a facilitator took away; `ask` without anything brings one back with what was said of it. */
  dropped: string[];
  /** Whether anything of it was edited by hand. */
  edited: boolean;
  /** A facilitator said that it is no chat: no figure knows it, and `bringBack` makes it one again. */
  forgotten: boolean;
}

/** A post of a chat, and where it belongs. */
export interface PlacedPost {
  /** Its key: the same after every import. */
  post: string;
  /** UTC; null where only the day is known. */
  at: string | null;
  day: string;
  /** Since the chat's start; null where a time is not known. */
  seconds: number | null;
  /** null where it is not known. */
  author: string | null;
  text: string;
  /** What its author added to words of somebody else that it passes on. */
  comment: string | null;
  /** Key of the post that it replies to. */
  parent: string | null;
  /** null: it belongs to none. */
  question: string | null;
  /** `none`: a facilitator said that it is no part of the chat. */
  part: 'question' | 'answer' | 'reshare' | 'host' | 'chatter' | 'none';
  /**
   * How that is known: it `asks`; its own `label`; the `reply` chain; `time` and words; the `source` says so; a facilitator
   * `moved` it; or `none`: it is not placed, because it seems to belong to no question.
   */
  method: 'asks' | 'label' | 'reply' | 'time' | 'source' | 'moved' | 'none';
  /** How likely that is right, from 0 to 1. */
  confidence: number;
  /** By hand. */
  moved: boolean;
}

/** A chat with every post of it, in the order of time. */
export interface ShownChat extends ListedChat {
  /** Who asked; [] where it is not known. */
  hosts: string[];
  posts: PlacedPost[];
}

/** The chats, and the facilitator's word on them: it is kept apart from the records and outlives every import. */
export interface Chats {
  /** The latest first; those that were forgotten too. An executive is told of no forgotten one, of no name in titles and questions, and of no post. */
  list(view: Viewer): Promise<ListedChat[]>;
  /**
   * Names as they are, or in every text as the report of this chat has them.
   * @throws Refusal 404; 403 for an executive, who reads nobody's words.
   */
  show(chat: string, view: Viewer, names?: ReportNames): Promise<ShownChat>;
  /** Marks a chat; one that was found within these moments gives way to it. @throws Refusal 400 for a place that is not known, 409 where a marked one is there. */
  mark(marked: MarkedChatInput): Promise<ListedChat>;
  /** @throws Refusal 404 */
  change(chat: string, facts: ChatFacts): Promise<void>;
  /** Adds a question, changes it, or brings it back. @throws Refusal 404; 400 where a new question has neither a post nor a moment in a chat that has times. */
  ask(chat: string, question: string, edit: ChatQuestionEdit): Promise<void>;
  /** Takes a question away; its posts are placed anew. @throws Refusal 404 */
  drop(chat: string, question: string): Promise<void>;
  /** Moves posts. @throws Refusal 404 for a post that is not in the chat, 400 for a question that it does not have. */
  move(chat: string, moves: PostMove[]): Promise<void>;
  /** Swaps, drops and orders the quotes of a question. @throws Refusal 404 for a question or a post that is not in the chat. */
  quote(chat: string, question: string, choice: QuoteChoice): Promise<void>;
  /** Says that it is no chat; a marked one is gone for good. @throws Refusal 404 */
  forget(chat: string): Promise<void>;
  /** @throws Refusal 404 where it was not forgotten. */
  bringBack(chat: string): Promise<void>;
}
