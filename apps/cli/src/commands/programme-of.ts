import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type ProgrammeInput, programmeSchema } from '@groundswell/contract';
import { UsageError } from '../usage-error.ts';

/** Who took part, as the options of `programmes add` say. */
export interface ToldByOptions {
  team?: string[];
  channel?: string[];
  person?: string[];
  /** A file of people. */
  people?: string;
  community?: string;
  against?: string[];
}

/** The programme that the options tell of. @throws UsageError where they tell of none, or of two kinds at once. */
export async function programmeOf(
  name: string,
  day: string,
  { team = [], channel = [], person = [], people, community, against }: ToldByOptions,
  folder: string,
): Promise<ProgrammeInput> {
  const listed = people === undefined ? [] : await peopleIn(resolve(folder, people));
  const told = {
    ...{ name, day, teams: team, channels: channel, people: [...person, ...listed] },
    ...{ community: community ?? null, controls: against ?? null },
  };
  const { success, error } = programmeSchema.safeParse(told);
  if (success) return told;
  const [issue] = error.issues;
  throw new UsageError(
    `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'cannot be read'} (--team, --channel, --person or --people).`,
  );
}

/** One a line, or with the signs between that pasted lists have. */
async function peopleIn(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`${file} cannot be read.`, { cause });
  });
  return text
    .replace(/^\uFEFF/, '')
    .split(/[\r\n\t;,]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
