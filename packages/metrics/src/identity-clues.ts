import type { KnownIdentity } from './known-identities.ts';

/** Something by which two identities may turn out to be one person: equal keys of one kind. */
export interface Clue {
  kind: 'address' | 'name' | 'handle';
  key: string;
  /** Where it stands: a handle may be like a name or like the first part of an address. */
  from: 'full name' | 'name' | 'handle' | 'address';
  /** As the source writes it. */
  text: string;
}

/** Shorter ones are initials, and shared by too many. Ours. */
const shortestHandle = 3;
/** Names and addresses of nobody in particular. */
const nobody = new Set(
  'unknown anonymous guest deleteduser formermember admin administrator user info support sales noreply donotreply team'.split(
    ' ',
  ),
);
/** `amber at example.org`, `amber (at) example (dot) org`, with or without a name in brackets behind it. */
const disguised =
  /^([^\s@()[\]]+)(?:\s+at\s+|\s*[([]at[)\]]\s*)([^\s@()[\]]+(?:\s*[([]dot[)\]]\s*[^\s@()[\]]+)*)\s*(?:\((.*)\))?$/i;
const plainAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** The longest address (RFC 5321, 4.5.3.1.3); nothing beyond is looked at. */
const longest = 254;

/** What an identity can be recognised by, the most telling first. */
export function cluesOf({ name, named, handle, email, id }: KnownIdentity): Clue[] {
  const clues: Clue[] = [];
  const names: string[] = [];
  const written = [handle?.replace(/^@/, '') ?? '', named ? name : '', id].map((text) => text.slice(0, longest));
  for (const [place, text] of written.entries()) {
    const address = addressIn(text);
    if (address) clues.push(...addressClues(address.plain, text));
    else if (place === 0) clues.push(...handleClues(text, 'handle'));
    else if (place === 1) names.push(text);
    if (address?.name) names.push(address.name);
  }
  if (email && email.length <= longest) clues.push(...addressClues(email.toLowerCase(), email));
  return [...clues, ...names.flatMap(nameClues)];
}

function addressIn(text: string): { plain: string; name: string | null } | null {
  if (plainAddress.test(text)) return { plain: text.toLowerCase(), name: null };
  const [, before, after, name] = disguised.exec(text) ?? [];
  const domain = after?.replace(/\s*[([]dot[)\]]\s*/gi, '.');
  return domain?.includes('.') ? { plain: `${before}@${domain}`.toLowerCase(), name: name ?? null } : null;
}

function addressClues(address: string, text: string): Clue[] {
  const local = address.slice(0, address.indexOf('@')).replace(/\+.*$/, '');
  const clues: Clue[] = nobody.has(local) ? [] : [{ kind: 'address', key: address, from: 'address', text }];
  return [...clues, ...handleClues(local, 'address', text)];
}

function handleClues(written: string, from: Clue['from'], text = written): Clue[] {
  const key = withoutNumber(wordsOf(written).join(''));
  if (key.length < shortestHandle || nobody.has(key) || /^\p{N}+$/u.test(key)) return [];
  return [{ kind: 'handle', key, from, text }];
}

/** A full name is a clue in any order of its words; a single word is no more than a handle. */
function nameClues(name: string): Clue[] {
  const words = wordsOf(name.replace(/\s*[([{|].*$/u, ''));
  const joined = words.join('');
  const full =
    words.length > 1 || /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,}$/u.test(joined);
  if (!full) return handleClues(joined, 'name', name);
  if (nobody.has(joined)) return [];
  const key = words.toSorted().join(' ');
  return [{ kind: 'name', key, from: 'full name', text: name }, ...handleClues(joined, 'full name', name)];
}

/** `tealnewt42` is like `tealnewt`; what is left of a shorter one says too little. Six letters are ours. */
const withoutNumber = (folded: string): string => folded.replace(/^(\D{6,}?)\d{1,4}$/u, '$1');

/** Words without case, accents and signs. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
