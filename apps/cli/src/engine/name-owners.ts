import { englishStopWords } from '@groundswell/text';

/** A person by the name that they are shown by, and what else they are called: handles, names of other accounts. */
export interface CalledPerson {
  name: string;
  also: string[];
}

/** Who is meant by what is written in texts. */
export interface NameOwners {
  /** Finds whole names and handles however they are written, the @ before them included. */
  anyhow: RegExp;
  /** Finds the capitalised parts of names, as they are written. */
  asWritten: RegExp;
  /** Those whom it may mean. */
  of(found: string): string[];
  /** Whole names and handles without blanks, as they stand in addresses: lower case. */
  handles: string[];
}

/** As readers write a mention: the parts of a name held together by no-break spaces. */
export const mentioned =
  /(?<![\p{L}\p{N}])@([\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_]|[.\-'\u2019](?=[\p{L}\p{N}_])|[.,]?\u00a0[^\s\p{L}\p{N}]?(?=[\p{L}\p{N}]))*)/gu;

/** Mentions that mean everybody. */
export const toAll = new Set(['all', 'channel', 'everyone', 'everybody', 'group', 'here', 'team']);

/** Shorter parts of names are initials, "de" and "van": they would be found in everything. */
const shortestPart = 3;
/** The first part is somebody's even if it is as short as "Jo". */
const shortestFirst = 2;
/** A name that is written as one word is told from a word by its length. */
const shortestJoined = 6;

/** Owners of all that `people` are called, and of the handles that only `texts` mention. */
export function ownersOf(people: CalledPerson[], texts: string[]): NameOwners {
  const whole = new Map<string, Set<string>>();
  const parts = new Map<string, Set<string>>();
  const add = (to: Map<string, Set<string>>, name: string, person: string) =>
    to.set(name, (to.get(name) ?? new Set()).add(person));
  for (const { name, also } of people) {
    for (const one of [name, ...also].map(folded).filter((called) => called !== '')) {
      add(whole, one, name);
      const joined = one.replace(/\s/g, '');
      if (joined !== one && joined.length >= shortestJoined) add(whole, joined, name);
    }
    for (const part of [name, ...also].flatMap(partsOf)) add(parts, part, name);
  }
  const known = new Set([...parts.keys()].map(folded));
  for (const [handle, isName] of mentionsIn(texts)) {
    if (toAll.has(handle) || whole.has(handle) || known.has(handle)) continue;
    add(isName ? whole : parts, isName ? handle : `@${handle}`, handle);
  }
  const bare = [...whole.keys()];
  return {
    anyhow: anyOf(
      bare.map((name) => (englishStopWords.has(name) ? `@${name}` : name)),
      'giu',
    ),
    asWritten: anyOf([...parts.keys()], 'gu'),
    of: (found) => {
      const name = found.replace(/^@/, '').replace(/\s+/g, ' ');
      return [...(whole.get(folded(name)) ?? parts.get(name) ?? parts.get(`@${folded(name)}`) ?? [])];
    },
    handles: bare.filter((name) => !/\s/.test(name) && name.length >= shortestPart && !englishStopWords.has(name)),
  };
}

/** A name as names are compared: lower case, blanks as one, no @ before it. */
export const folded = (name: string): string => name.trim().replace(/^@/, '').replace(/\s+/g, ' ').toLowerCase();

/** Words beside names that are nobody's: titles, degrees, pronouns, what somebody is in a company. "Will" and "May" are names. */
const besideNames = new Set(
  (
    'mr mrs ms miss dr prof professor sir phd mba msc bsc jr sr the and for from with our of at in on she her hers he him his they them ' +
    'team group department dept office support helpdesk company community admin bot app guest external hr it pr qa ai uk us eu'
  ).split(' '),
);

/** The parts of a name by which somebody is called; those of a name that is all in one case with a capital first, too. */
function partsOf(name: string): string[] {
  const parts = name.split(/[^\p{L}\p{M}\p{N}'’-]+/u).filter((part) => part !== '');
  if (parts.length < 2) return [];
  const isOneCase = name === name.toLowerCase() || name === name.toUpperCase();
  const first = parts.findIndex((part) => !besideNames.has(part.toLowerCase()));
  return parts
    .filter((part, place) => part.length >= (place === first ? shortestFirst : shortestPart))
    .filter((part) => !besideNames.has(part.toLowerCase()))
    .flatMap((part) => (isOneCase ? [part, capitalised(part)] : [part]))
    .filter((part) => /^\p{Lu}/u.test(part));
}

const capitalised = (part: string): string =>
  part.toLowerCase().replace(/(?<![\p{L}\p{M}\p{N}])\p{L}/gu, (first) => first.toUpperCase());

/** Handles that are mentioned, and whether the same word without the @ is the name too: a word that mostly stands without one is a word. */
function mentionsIn(texts: string[]): Map<string, boolean> {
  const all = texts.join('\n');
  const counts = new Map<string, number>();
  for (const [, whom] of all.matchAll(mentioned)) counts.set(folded(whom!), (counts.get(folded(whom!)) ?? 0) + 1);
  const written = all.toLowerCase().replace(/\s+/g, ' ');
  return new Map(
    [...counts].map(([handle, times]) => [handle, (written.match(anyOf([handle], 'gu')) ?? []).length <= 2 * times]),
  );
}

/** Finds any of the names as a whole word, with the @ before it; the longest first, so that a whole name is one. */
function anyOf(names: string[], flags: string): RegExp {
  if (names.length === 0) return /(?!)/g;
  const written = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])@?(?:${written.join('|')})(?![\\p{L}\\p{N}])`, flags);
}
