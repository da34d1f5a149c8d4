import { z } from 'zod';
import { isoDate } from './records.ts';

/** What somebody pins to a day or to some days: a campaign, a reorganisation; about everything unless a community or a channel is named. */
export const datedNoteSchema = z
  .strictObject({
    from: isoDate,
    /** Last day, inclusive; null where it is one day. */
    to: isoDate.nullable().default(null),
    text: z.string().trim().min(1).max(500),
    /** Names, as the filters have them. A channel is named with its community. */
    community: z.string().min(1).nullable().default(null),
    channel: z.string().min(1).nullable().default(null),
  })
  .refine(({ from, to }) => to === null || to >= from, { path: ['to'], message: 'must not be before "from"' })
  .refine(({ community, channel }) => channel === null || community !== null, {
    path: ['community'],
    message: 'must be named with the channel',
  });

export type DatedNoteInput = z.input<typeof datedNoteSchema>;

/** A note as it is kept. */
export interface DatedNote extends z.output<typeof datedNoteSchema> {
  id: string;
  madeAt: string;
}

/** What happened and when, in the words of those who know: it shows on every series that covers its days. */
export interface DatedNotes {
  /** In the order of their days, the latest first. */
  list(): Promise<DatedNote[]>;
  /** @throws Refusal 400 for what is no day of the calendar. */
  add(note: DatedNoteInput): Promise<DatedNote>;
  /** @throws Refusal 404 */
  change(id: string, note: DatedNoteInput): Promise<DatedNote>;
  /** @throws Refusal 404 */
  remove(id: string): Promise<void>;
}
