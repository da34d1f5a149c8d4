import { z } from 'zod';

/** The time that a digest is for, by its first day: `week-2026-11-23`, `month-2026-11-01`. */
export const digestPeriod = z
  .string()
  .regex(/^(?:week|month)-\d{4}-\d{2}-\d{2}$/, 'must be week- or month- and a day, such as week-2026-11-23');

/** Which digests were sent, so that each is sent once, whoever sends it. */
export interface Digests {
  /** Takes the sending of a period's digest on; false where somebody has. */
  claim(period: string): Promise<boolean>;
  /** Gives it back, where nothing was sent. */
  release(period: string): Promise<void>;
}
