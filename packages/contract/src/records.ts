import { z } from 'zod';

/** `YYYY-MM-DD`. */
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date, YYYY-MM-DD');

/** A moment in UTC (`2024-01-05T09:30:00.000Z`) or, where the source knows no time, a day (`2024-01-05`). */
export const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z)?$/, 'must be a UTC time ending in Z, or a date');

/** An identity given by the source. Always text: ids of some tools exceed 2^53. */
const externalId = z.string().min(1);

/** What a source can show; what is absent is "not known", never zero. */
export const capability = z.enum(['replies', 'reactions', 'joins', 'reads', 'roles', 'times']);

/** A workspace, network, forum, hashtag or list. */
export const communityRecord = z.strictObject({
  type: z.literal('community'),
  community: externalId,
  name: z.string().min(1),
  /** First and last day that the export covers; without `covered_to` the day of the last post stands in. */
  covered_from: isoDate.optional(),
  covered_to: isoDate.optional(),
  shows: z.array(capability).optional(),
});

/** A place inside a community: channel, group, stream, room, category. */
export const channelRecord = z.strictObject({
  type: z.literal('channel'),
  community: externalId,
  channel: externalId,
  name: z.string().min(1),
  topic: z.string().optional(),
  private: z.boolean().optional(),
});

/** A person (or bot) as one source knows them. Without `community` the person belongs to every community of the source. */
export const memberRecord = z.strictObject({
  type: z.literal('member'),
  community: externalId.optional(),
  member: externalId,
  name: z.string(),
  handle: z.string().optional(),
  email: z.string().optional(),
  bot: z.boolean().optional(),
  guest: z.boolean().optional(),
  /** On the company's roster: counted in the denominator of the participation rate from `joined_on` until `left_on`. */
  roster: z.boolean().optional(),
  team: z.string().optional(),
  role: z.enum(['facilitator', 'leader', 'member']).optional(),
  joined_on: isoDate.optional(),
  left_on: isoDate.optional(),
});

/** That a member belongs to a channel. */
export const membershipRecord = z.strictObject({
  type: z.literal('membership'),
  community: externalId,
  channel: externalId,
  member: externalId,
  joined_on: isoDate.optional(),
  left_on: isoDate.optional(),
});

/**
 * One utterance by a person. `text` is what is shown, as light Markdown: fenced or `inline` code, lines that begin with
 * `> ` for quoted text, plain URLs, and mentions as `@name` with no-break spaces inside the name.
 */
export const postRecord = z.strictObject({
  type: z.literal('post'),
  community: externalId,
  channel: externalId,
  post: externalId,
  /** The post that opened the thread. Absent for a post that opens one. */
  thread: externalId.optional(),
  /** The post that this one answers, where the source says so; else the thread's first post stands in. */
  parent: externalId.optional(),
  /** Absent or null where the source does not give the author. */
  member: externalId.nullish(),
  bot: z.boolean().optional(),
  kind: z.enum(['start', 'reply', 'reshare']),
  at: moment,
  edited_at: moment.optional(),
  text: z.string(),
  /** For a reshare: the words that the resharer added, a part of `text`. Only these count as the resharer's. */
  comment: z.string().optional(),
  mentions: z.array(externalId).optional(),
  files: z.number().int().nonnegative().optional(),
  /** How often it was shown, and to how many people, where the source counts them. */
  views: z.number().int().nonnegative().optional(),
  readers: z.number().int().nonnegative().optional(),
  /** The chat and the question ("Q1" …) that the post answers, where the source says so. */
  chat: externalId.optional(),
  question: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
});

/** A reaction to a post. Without `member` it stands for `count` unknown people. Without `at` its post's day stands in. */
export const reactionRecord = z.strictObject({
  type: z.literal('reaction'),
  community: externalId,
  channel: externalId,
  post: externalId,
  member: externalId.nullish(),
  emoji: z.string().min(1),
  at: moment.optional(),
  count: z.number().int().positive().optional(),
});

/** One scheduled conversation with numbered questions. */
export const chatRecord = z.strictObject({
  type: z.literal('chat'),
  community: externalId,
  channel: externalId,
  chat: externalId,
  title: z.string().min(1),
  at: moment,
  questions: z.array(z.strictObject({ question: z.string().regex(/^Q\d+$/), text: z.string() })),
});

/**
 * How somebody did at an activity of learning: a test, a course, a video. It is no message, stands in no channel, and no
 * figure about conversations sees it.
 */
export const outcomeRecord = z.strictObject({
  type: z.literal('outcome'),
  community: externalId,
  outcome: externalId,
  /** Absent or null where the source does not say whose it is. */
  member: externalId.nullish(),
  /** What was done, as an IRI (`http://adlnet.gov/expapi/verbs/passed`), and the id of the activity that it was done with. */
  verb: externalId,
  object: externalId,
  /** What the activity is called. */
  name: z.string().min(1).optional(),
  /** The score as a share of the best there is; below zero where points are taken away. */
  scaled: z.number().min(-1).max(1).optional(),
  /** The score in points, and the fewest and most that could be had. */
  raw: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  success: z.boolean().optional(),
  completion: z.boolean().optional(),
  /** How long it took. */
  seconds: z.number().nonnegative().optional(),
  at: moment,
});

/** Everything that a reader may yield about a community. The project's open format is one of these a line. */
export const recordSchema = z.discriminatedUnion('type', [
  communityRecord,
  channelRecord,
  memberRecord,
  membershipRecord,
  postRecord,
  reactionRecord,
  chatRecord,
  outcomeRecord,
]);

export type CommunityRecord = z.infer<typeof communityRecord>;
export type ChannelRecord = z.infer<typeof channelRecord>;
export type MemberRecord = z.infer<typeof memberRecord>;
export type MembershipRecord = z.infer<typeof membershipRecord>;
export type PostRecord = z.infer<typeof postRecord>;
export type ReactionRecord = z.infer<typeof reactionRecord>;
export type ChatRecord = z.infer<typeof chatRecord>;
export type OutcomeRecord = z.infer<typeof outcomeRecord>;
export type SourceRecord = z.infer<typeof recordSchema>;
export type Capability = z.infer<typeof capability>;
