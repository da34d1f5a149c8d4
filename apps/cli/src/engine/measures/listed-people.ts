import type { ListablePerson } from '@groundswell/contract';
import type { KnownIdentity } from '@groundswell/metrics';
import { folded } from '../name-owners.ts';

/** As many as a person looks through while typing; ours. */
const mostSuggested = 20;

/** Who is meant by what somebody writes on a list, and who could be put on it. */
export interface ListedPeople {
  /** The members whom it may mean: one where it is clear. */
  membersOf(written: string): number[];
  suggest(like: string): ListablePerson[];
}

/** Finds people by an address first, then by id, handle and name; bots are nobody. */
export function listedPeople(identities: KnownIdentity[]): ListedPeople {
  const people = identities.filter(({ bot }) => !bot);
  const ways = [
    indexOf(people, ({ key }) => key),
    indexOf(people, ({ email }) => email && folded(email)),
    indexOf(people, ({ id }) => folded(id)),
    indexOf(people, ({ handle }) => handle && folded(handle)),
    indexOf(people, ({ name, named }) => (named ? folded(name) : null)),
  ];
  const membersOf = (written: string): number[] => {
    const plain = addressIn(written) ?? written;
    for (const way of ways) {
      const found = way.get(plain) ?? way.get(folded(plain));
      if (found) return [...found];
    }
    return [];
  };
  return { membersOf, suggest: (like) => suggested(people, folded(like), membersOf) };
}

/** The address of `Amber Heron <amber@heron.example>`, as mail programmes copy it. */
const addressIn = (written: string): string | undefined => /<([^<>\s]+@[^<>\s]+)>/.exec(written)?.[1];

function indexOf(people: KnownIdentity[], called: (one: KnownIdentity) => string | null): Map<string, Set<number>> {
  const index = new Map<string, Set<number>>();
  for (const one of people) {
    const name = called(one);
    if (name) index.set(name, (index.get(name) ?? new Set()).add(one.member));
  }
  return index;
}

/** One a member, by name, each named so that nobody else is meant. */
function suggested(people: KnownIdentity[], like: string, membersOf: (written: string) => number[]): ListablePerson[] {
  const holds = ({ name, email, handle }: KnownIdentity) =>
    [name, email, handle].some((text) => text !== null && folded(text).includes(like));
  const found = new Map<number, KnownIdentity>();
  for (const one of people.filter(holds)) if (!found.has(one.member)) found.set(one.member, one);
  return [...found.values()]
    .sort((a, b) => a.name.localeCompare(b.name) || (a.key < b.key ? -1 : 1))
    .slice(0, mostSuggested)
    .map(({ key, name, email, team }) => ({
      written: [name, email, key].find((text) => text !== null && membersOf(text).length === 1) ?? key,
      name,
      team,
    }));
}
