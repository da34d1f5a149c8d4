import type { StoryNames } from '@groundswell/contract';

/** How authors are called, and what texts say in the place of names. */
export interface CalledNames {
  /** '' where names are left out. */
  authorAs(author: string | null): string;
  textAs(text: string): string;
}

/**
 * Names in full; as "Person 1", "Person 2" … in the order in which they are first called; or left out. In texts the names of
 * `people`, whole or a part of them as it is written, and every @mention and mail address go the same way. Somebody who is
 * called by a name that no account has stays: only a reader can find that.
 */
export function namesAs(names: StoryNames, people: string[]): CalledNames {
  if (names === 'full') return { authorAs: (author) => author ?? 'Author not known', textAs: (text) => text };
  const numbers = new Map<string, number>();
  const called = (person: string): string => {
    if (names === 'none') return 'somebody';
    const number = numbers.get(person) ?? numbers.size + 1;
    numbers.set(person, number);
    return `Person ${number}`;
  };
  const owners = ownersOf(people);
  const pattern = anyOf([...owners.keys()]);
  const replaced = (_: string, name: string): string => {
    const [owner, another] = owners.get(name.replace(/\s+/g, ' ')) ?? [];
    return owner !== undefined && another === undefined ? called(owner) : 'somebody';
  };
  return {
    authorAs: (author) => (names === 'none' ? '' : author === null ? 'Author not known' : called(author)),
    textAs: (text) => text.replace(address, '(address)').replace(pattern, replaced).replace(mention, 'somebody'),
  };
}

const address = /(?<![\w.+-])[\w.+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** As readers write a mention: the parts of a name held together by no-break spaces. */
const mention =
  /(?<![\p{L}\p{N}])@[\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_]|[.\-'\u2019](?=[\p{L}\p{N}_])|[.,]?\u00a0[^\s\p{L}\p{N}]?(?=[\p{L}\p{N}]))*/gu;

/** Shorter parts of names are initials, "de" and "van": they would be found in everything. */
const shortestPart = 3;

/** Whole names and their capitalised parts, each with those whom it may mean. */
function ownersOf(people: string[]): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const person of new Set(people)) {
    const parts = person.split(/\s+/).filter((part) => part.length >= shortestPart && /^\p{Lu}/u.test(part));
    for (const name of new Set([person.replace(/\s+/g, ' '), ...parts]))
      owners.set(name, [...(owners.get(name) ?? []), person]);
  }
  return owners;
}

/** Finds any of the names as a whole word, with the @ before it; the longest first, so that a whole name is one. */
function anyOf(names: string[]): RegExp {
  if (names.length === 0) return /(?!)/;
  const written = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])@?(${written.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
