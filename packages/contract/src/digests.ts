import { z } from 'zod';

/** The time that a digest is for, by its first day: `week-2026-11-23`, `month-2026-11-01`. */
export const digestPeriod = z
  .string()
  .regex(/^(?:week|month)-\d{4}-\d{2}-\d{2}$/, 'must be week- or month- and a day, such as week-2026-11-23');

/**
 * After so many milliseconds whoever took a digest on and said nothing more has died of it, and another one may. An hour; ours:
 * the figures take seconds, and a mail server is given minutes.
 */
export const claimLasts = 60 * 60_000;

/** Which digests were sent, so that each is sent once, whoever sends it: claimed, sent, confirmed. */
export interface Digests {
  /** Takes the sending of a period's digest on; false where it was sent, or somebody took it on within the hour. */
  claim(period: string): Promise<boolean>;
  /** Says that it was sent, or may have been: nobody sends it again. */
  confirm(period: string): Promise<void>;
  /** Gives it back, where nothing was sent. */
  release(period: string): Promise<void>;
}
