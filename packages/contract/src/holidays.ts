import { z } from 'zod';
import { isoDate } from './records.ts';

/** More than the public holidays of a dozen countries over twenty years come to. */
const mostHolidays = 5000;

/** What `PUT /api/holidays` takes and `GET /api/holidays` gives: the whole list, in the order of time. */
export const holidaysSchema = z.strictObject({ holidays: z.array(isoDate).max(mostHolidays) });

/** The days without work, which rules about silence leave out. */
export interface Holidays {
  /** In the order of time. */
  list(): Promise<string[]>;
  /** Puts these days in the place of the list. @throws Refusal 400 for what is no day of the calendar. */
  choose(days: string[]): Promise<void>;
}
