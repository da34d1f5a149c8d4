import { z } from 'zod';
import { isoDate } from './records.ts';

/** A dated note with the teams that took part: a course, a community of practice. */
export const programmeSchema = z.strictObject({
  name: z.string().trim().min(1).max(200),
  /** The day on which it began. */
  day: isoDate,
  teams: z.array(z.string().min(1)).min(1).max(200),
  /** Teams to hold them against, as a person chose them; null where they are chosen by rule. */
  controls: z.array(z.string().min(1)).max(200).nullable().default(null),
  /** Told with the sample company, and taken out with it; who changes it makes it their own. */
  sample: z.boolean().default(false),
});

export type ProgrammeInput = z.input<typeof programmeSchema>;

/** A programme as it is kept. */
export interface Programme extends z.output<typeof programmeSchema> {
  id: string;
  madeAt: string;
}

/** What was done, with whom, and since when: what `programme-effect` is asked about. */
export interface Programmes {
  /** The latest first. */
  list(): Promise<Programme[]>;
  /** @throws Refusal 400 for a day that is none, or a team that both took part and is held against. */
  add(programme: ProgrammeInput): Promise<Programme>;
  /** @throws Refusal 404, or as `add`. */
  change(id: string, programme: ProgrammeInput): Promise<Programme>;
  /** @throws Refusal 404 */
  remove(id: string): Promise<void>;
}
