import type { StoryNames } from '@groundswell/contract';
import { type CalledPerson, folded, mentioned, ownersOf, toAll } from './name-owners.ts';
import { isSomebodys, withoutProfiles } from './profile-links.ts';

/** How authors are called, and what texts say in the place of names. */
export interface CalledNames {
  /** '' where names are left out. */
  authorAs(author: string | null): string;
  textAs(text: string): string;
  /** Whether a word, a phrase or a domain is somebody's name or holds one, however it is written. */
  holdsName(words: string): boolean;
}

/**
 * Names in full; as "Person 1", "Person 2" … in the order in which they are first called; or left out. In texts the names of
 * `people`, whole or a part of them as it is written, their handles, and every @mention, mail address and link to somebody's
 * profile go the same way; whom only `texts` mention is one person by each handle. Somebody who is called by a name that no
 * account has stays: only a reader can find that.
 */
export function namesAs(names: StoryNames, people: CalledPerson[], texts: string[] = []): CalledNames {
  if (names === 'full')
    return { authorAs: (author) => author ?? 'Author not known', textAs: (text) => text, holdsName: () => false };
  const numbers = new Map<string, number>();
  const called = (person: string): string => {
    if (names === 'none') return 'somebody';
    const number = numbers.get(person) ?? numbers.size + 1;
    numbers.set(person, number);
    return `Person ${number}`;
  };
  const owners = ownersOf(people, texts);
  const replaced = (found: string): string => {
    const [owner, another] = owners.of(found);
    return owner !== undefined && another === undefined ? called(owner) : 'somebody';
  };
  const handles = new Set(owners.handles);
  const unlinked = withoutProfiles(handles);
  return {
    authorAs: (author) => (names === 'none' ? '' : author === null ? 'Author not known' : called(author)),
    textAs: (text) =>
      unlinked(text)
        .replace(address, '(address)')
        .replace(owners.anyhow, replaced)
        .replace(owners.asWritten, replaced)
        .replace(mentioned, (_, whom: string) => (toAll.has(folded(whom)) ? `@${whom}` : 'somebody')),
    holdsName: (words) =>
      isSomebodys(words, handles) ||
      [words, words.replace(/(?<![\p{L}\p{N}])\p{L}/gu, (first) => first.toUpperCase())].some(
        (form) => form.search(owners.anyhow) >= 0 || form.search(owners.asWritten) >= 0,
      ),
  };
}

const address = /(?:mailto:)?(?<![\w.+-])[\w.+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
