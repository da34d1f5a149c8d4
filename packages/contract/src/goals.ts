import { z } from 'zod';
import { isoDate } from './records.ts';

/** A problem, and the measure that would show it solved: written as its owner would. */
export const goalSchema = z
  .strictObject({
    problem: z.string().trim().min(1).max(500),
    /** The measure, by its name, which outlives every import; of one team, or of the whole company. */
    measure: z.string().min(1),
    team: z.string().min(1).nullable().default(null),
    target: z.number(),
    /** From when, and by when. */
    from: isoDate,
    day: isoDate,
    /** Names of the communities that are meant to help. */
    communities: z.array(z.string().min(1)).max(50).default([]),
    /** Who asked for it. */
    askedBy: z.string().trim().max(100).default(''),
  })
  .refine(({ from, day }) => day > from, { path: ['day'], message: 'must be after "from"' });

export type GoalInput = z.input<typeof goalSchema>;

/** How a goal stands, computed from the measure's figures. Shares are from 0; null where they are not known. */
export interface GoalStatus {
  code: 'reached' | 'on course' | 'behind' | 'missed' | 'too early' | 'no figures';
  /** One sentence. */
  text: string;
  start: number | null;
  now: number | null;
  wayShare: number | null;
  timeShare: number | null;
}

/** A goal as it is kept, and how it stands. */
export interface Goal extends z.output<typeof goalSchema> {
  id: string;
  madeAt: string;
  status: GoalStatus;
}

/** What somebody wants to see solved. */
export interface Goals {
  /** The one that is due first comes first. */
  list(): Promise<Goal[]>;
  /** @throws Refusal 400 for a measure that there is not, or a day that is none. */
  add(goal: GoalInput): Promise<Goal>;
  /** @throws Refusal 404, or as `add`. */
  change(id: string, goal: GoalInput): Promise<Goal>;
  /** @throws Refusal 404 */
  remove(id: string): Promise<void>;
}
