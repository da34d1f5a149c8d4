import { type KeptProgramme, type ProgrammeKind, programmeKinds, type UnclearName } from '@groundswell/contract';
import {
  type KnownIdentity,
  knownIdentities,
  type NamedChannel,
  namedChannels,
  type Query,
} from '@groundswell/metrics';
import type { MadeRows } from '@groundswell/warehouse';
import { listedPeople } from './listed-people.ts';

type UnitRow = MadeRows['programme_units'][number];

/** Who took part in a programme, as the warehouse knows them, and what was written that is not clear. */
export interface FoundUnits {
  rows: UnitRow[];
  unclear: UnclearName[];
  /** How many listed people are known. */
  listed: number;
}

/** Finds the teams, channels and people that programmes name; of people and channels nobody is asked unless some are named. */
export async function unitFinder(
  programmes: KeptProgramme[],
  query: Query,
): Promise<(programme: KeptProgramme) => FoundUnits> {
  const names = programmes.some(({ people }) => people.length > 0);
  const places = programmes.some(({ channels, community }) => channels.length > 0 || community !== null);
  const people = listedPeople(names ? await knownIdentities(query) : ([] as KnownIdentity[]));
  const channels = places ? await namedChannels(query) : [];
  const meantBy: Record<ProgrammeKind, (written: string) => number[]> = {
    teams: () => [],
    channels: (written) => channelsNamed(channels, written),
    people: (written) => people.membersOf(written),
  };
  return (programme) => {
    const kind = kindOf(programme);
    const found = (part: string, written: string[], of = meantBy[kind]): UnitRow[] => {
      const unit = { programme_id: Number(programme.id), part };
      if (kind === 'teams' && part !== 'community') return written.map((team) => ({ ...unit, team, number: null }));
      const clear = written.map(of).filter((meant) => isClear(part === 'community' ? 'channels' : kind, meant));
      return [...new Set(clear.flat())].map((number) => ({ ...unit, team: null, number }));
    };
    const treated = found('treated', programme[kind]);
    const own = programme.community === null ? [] : [programme.community];
    const byName = (written: string) => communitiesNamed(channels, written);
    const unclear =
      kind === 'teams' ? [] : unclearOf([...programme[kind], ...(programme.controls ?? [])], kind, meantBy[kind]);
    return {
      rows: [...treated, ...found('control', programme.controls ?? []), ...found('community', own, byName)],
      unclear: [...unclear, ...unclearOf(own, 'channels', byName)],
      listed: kind === 'people' ? treated.length : 0,
    };
  };
}

/** Which of the three lists a programme has. */
export const kindOf = (programme: Pick<KeptProgramme, ProgrammeKind>): ProgrammeKind =>
  programmeKinds.find((kind) => programme[kind].length > 0) ?? 'teams';

/** A name that two people have is nobody's; a channel's is that of all channels of the name, as it is when they are filtered by. */
const isClear = (kind: ProgrammeKind, meant: number[]): boolean =>
  kind === 'people' ? meant.length === 1 : meant.length > 0;

const unclearOf = (written: string[], kind: ProgrammeKind, of: (written: string) => number[]): UnclearName[] =>
  written.flatMap((one) => (isClear(kind, of(one)) ? [] : [{ written: one, meant: of(one).length }]));

const channelsNamed = (channels: NamedChannel[], written: string): number[] =>
  channels
    .filter(({ name, communityName }) => [name, `#${name}`, `${communityName}/${name}`].includes(written))
    .map(({ channel }) => channel);

const communitiesNamed = (channels: NamedChannel[], written: string): number[] => [
  ...new Set(channels.filter(({ communityName }) => communityName === written).map(({ community }) => community)),
];
