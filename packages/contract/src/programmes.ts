import { z } from 'zod';
import type { Viewer } from './question.ts';
import { isoDate } from './records.ts';

const named = z.string().trim().min(1).max(200);

/** What can take part in a programme, and be compared: whole teams, whole channels, or people one by one. */
export const programmeKinds = ['teams', 'channels', 'people'] as const;

/** The fields of a programme, before it is looked at whether they fit together. */
export const programmeFields = z.strictObject({
  name: named,
  /** The day on which it began. */
  day: isoDate,
  /** Who took part: one of the three lists. */
  teams: z.array(z.string().min(1)).max(200).default([]),
  /** As `community/channel`, or by the name alone. */
  channels: z.array(named).max(200).default([]),
  /** As somebody wrote them: an e-mail address, an id, a handle or a name. */
  people: z.array(named).max(2000).default([]),
  /** The community of its own that a course has. */
  community: named.nullable().default(null),
  /** What to hold them against, of the same kind, as a person chose it; null where it is chosen by rule. */
  controls: z.array(z.string().trim().min(1)).max(2000).nullable().default(null),
  /** Told with the sample company, and taken out with it; who changes it makes it their own. */
  sample: z.boolean().default(false),
});

/** A dated note with the teams, channels or listed people that took part: a course, a community of practice. */
export const programmeSchema = programmeFields.superRefine((programme, context) => {
  const told = programmeKinds.filter((kind) => programme[kind].length > 0);
  if (told.length === 1) return;
  const message =
    told.length === 0 ? 'name who took part: teams, channels or people' : `name ${told.join(' or ')} only`;
  context.addIssue({ code: 'custom', path: [told[0] ?? 'teams'], message });
});

export type ProgrammeKind = (typeof programmeKinds)[number];
export type ProgrammeInput = z.input<typeof programmeSchema>;

/** What was written and means nobody and nothing that is known, or may mean several (`meant`). It is kept, and counts as soon as it is clear. */
export interface UnclearName {
  written: string;
  meant: number;
}

/** A programme as it is kept. */
export interface KeptProgramme extends z.output<typeof programmeSchema> {
  id: string;
  madeAt: string;
}

/** A programme as it is told. An executive is told neither who is listed nor how many where they are few. */
export interface Programme extends KeptProgramme {
  kind: ProgrammeKind;
  /** How many listed people are known; null where none are listed, or that may not be told. */
  listed: number | null;
  unclear: UnclearName[];
}

/** Somebody who can be listed: by what they are named for sure, with what tells them from others of the name. */
export interface ListablePerson {
  written: string;
  name: string;
  team: string | null;
}

/** What was done, with whom, and since when: what `programme-effect` is asked about. */
export interface Programmes {
  /** The latest first. */
  list(view: Viewer): Promise<Programme[]>;
  /** People whose name, address or handle holds this text, at most twenty. @throws Refusal 403 for an executive. */
  people(like: string, view: Viewer): Promise<ListablePerson[]>;
  /** @throws Refusal 400 for a day that is none, or who both took part and is held against. */
  add(programme: ProgrammeInput): Promise<Programme>;
  /** @throws Refusal 404, or as `add`. */
  change(id: string, programme: ProgrammeInput): Promise<Programme>;
  /** @throws Refusal 404 */
  remove(id: string): Promise<void>;
}
