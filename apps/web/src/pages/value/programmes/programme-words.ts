import type { Programme, Row, UnclearName } from '@groundswell/contract';
import { sayShortDay } from '@groundswell/words';

type Named = Pick<Programme, 'id' | 'name' | 'day'>;

/** What a programme is called: with its day where another one has its name. */
export function programmeName({ id, name, day }: Named, all: Named[]): string {
  return all.some((other) => other.id !== id && other.name === name) ? `${name} (${sayShortDay(day)})` : name;
}

/** Rows about programmes with each called so that it is told from every other. */
export function calledApart(rows: Row[], programmes: Named[]): Row[] {
  const names = new Map(programmes.map((programme) => [programme.id, programmeName(programme, programmes)]));
  return rows.map((row) => ({ ...row, programme: names.get(String(row.programme_id)) ?? row.programme ?? null }));
}

/** Since when, with whom, and whom they are held against. */
export function sayProgramme({ kind, day, teams, channels, people, listed, community, controls }: Programme): string {
  const who = kind === 'people' ? sayListed(listed, people) : (kind === 'teams' ? teams : channels).join(', ');
  const held =
    controls === null
      ? `${kind} like them`
      : kind === 'people'
        ? `${controls.length || 'chosen'} people by name`
        : controls.join(', ');
  return [`since ${sayShortDay(day)}`, who, community && `with the community ${community}`, `held against ${held}`]
    .filter((part) => part !== null)
    .join(' · ');
}

function sayListed(listed: number | null, people: string[]): string {
  if (listed === null) return 'fewer than five listed people';
  const of = people.length > listed ? ` of ${people.length}` : '';
  return `${listed}${of} listed ${people.length === 1 ? 'person' : 'people'}`;
}

/** What was written and is not clear, in a sentence each for what is not known and for what may be several. */
export function sayUnclear(unclear: UnclearName[]): string[] {
  const named = (of: UnclearName[]) => of.map(({ written }) => written).join(', ');
  const [unknown, several] = [unclear.filter(({ meant }) => meant === 0), unclear.filter(({ meant }) => meant > 0)];
  return [
    ...(unknown.length > 0
      ? [`Not known yet: ${named(unknown)}. They are kept, and count as soon as an import has them.`]
      : []),
    ...(several.length > 0
      ? [`More than one person may be meant: ${named(several)}. Write an e-mail address instead.`]
      : []),
  ];
}
