import type { SourceRecord } from '@groundswell/contract';
import type { Person } from './recollect.ts';

type Of<T extends SourceRecord['type']> = Extract<SourceRecord, { type: T }>;
/** The records of one type. */
export const only = <T extends SourceRecord['type']>(records: SourceRecord[], type: T): Of<T>[] =>
  records.filter((record): record is Of<T> => record.type === type);

/** A record that names the community is somebody of that community alone; one without is the same person in all of them. */
export function peopleOf(records: SourceRecord[]) {
  const people = new Map<string, Person>();
  const add = (id: string, record?: Of<'member'>): Person => {
    const person = {
      id,
      name: record?.name ?? id.slice(id.indexOf('/') + 1),
      bot: record?.bot ?? false,
      guest: record?.guest ?? false,
      onRoster: record?.roster ?? false,
      team: record?.team ?? null,
      facilitator: record?.role === 'facilitator',
      leader: record?.role === 'leader',
      joined: record?.joined_on ?? null,
      left: record?.left_on ?? null,
    };
    people.set(id, person);
    return person;
  };
  for (const record of only(records, 'member')) add(`${record.community ?? ''}/${record.member}`, record);
  const known = (community: string, member: string) => people.get(`${community}/${member}`) ?? people.get(`/${member}`);
  const find = (community: string, member: string): Person => known(community, member) ?? add(`${community}/${member}`);
  return Object.assign(find, { known, everyone: () => [...people.values()] });
}

/** Finds somebody by their community and id. */
export type FindPerson = ReturnType<typeof peopleOf>;
