import { z } from 'zod';
import { isoDate } from './records.ts';

/** Why what was read was not kept as a post. An "outcome" is a result of learning, which is kept apart as a record of its own. */
export const leftOutReason = z.enum([
  'system notice',
  'outcome',
  'duplicate',
  'deleted',
  'empty',
  'unreadable',
  'private',
]);

/** A message that a reader met and did not keep. `text` is a whole sentence; "unreadable" always has file, line and text. */
export const leftOutSchema = z.strictObject({
  type: z.literal('left-out'),
  reason: leftOutReason,
  file: z.string(),
  line: z.number().int().positive().optional(),
  text: z.string().optional(),
});

/** Something a person should know about the export that is not a message: it is shown and not counted. */
export const problemSchema = z.strictObject({
  type: z.literal('problem'),
  file: z.string(),
  line: z.number().int().positive().optional(),
  text: z.string(),
});

/** Where one of the messages stands that were left out, and why, where that can be said in a sentence. */
export const leftOutExampleSchema = z.object({
  file: z.string(),
  line: z.number().int().optional(),
  text: z.string().optional(),
});

/** How many messages were left out for one reason, with the first few of them (ledgers from before had none). */
export const leftOutCountSchema = z.object({
  reason: leftOutReason,
  count: z.number().int(),
  examples: z.array(leftOutExampleSchema).default([]),
});

/** The account of one import: `read` = `kept` + the counts of `leftOut`. */
export const ledgerSchema = z.object({
  id: z.string(),
  source: z.string(),
  community: z.string(),
  files: z.array(z.string()),
  importedAt: z.string(),
  sample: z.boolean(),
  read: z.number().int(),
  kept: z.number().int(),
  /** Of the kept, how many are bots'. */
  bots: z.number().int(),
  leftOut: z.array(leftOutCountSchema),
  /** The first hundred, each a sentence with its file and line. */
  problems: z.array(z.object({ file: z.string(), line: z.number().int().optional(), text: z.string() })),
  problemCount: z.number().int(),
  /** Distinct known authors, without bots. */
  people: z.number().int(),
  /** First and last day of the kept posts, in the workspace's time zone; null where nothing was kept. */
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  seconds: z.number(),
});

export type LeftOut = z.infer<typeof leftOutSchema>;
export type LeftOutReason = z.infer<typeof leftOutReason>;
export type LeftOutCount = z.infer<typeof leftOutCountSchema>;
export type LeftOutExample = z.infer<typeof leftOutExampleSchema>;
export type Problem = z.infer<typeof problemSchema>;
export type Ledger = z.infer<typeof ledgerSchema>;

/** How far an import has come. `percent` is null where the size is not known beforehand. */
export interface Progress {
  phase: 'waiting' | 'reading' | 'words' | 'building' | 'done' | 'failed' | 'cancelled';
  posts: number;
  postsPerSecond: number;
  percent: number | null;
  secondsLeft: number | null;
}
