import { addressParser, decodeWords } from 'postal-mime';

/** Who wrote a mail. */
export interface MailAuthor {
  member: string;
  name: string;
  email: string | null;
  /** The address as an archive disguises it: `amber at example.org`. */
  disguised: string | null;
}

// RFC 5322, 2.1.1: the longest line of a mail; no name and address are longer.
const LONGEST = 998;

/** The author in a `From` header; null where it names nobody. */
export function mailAuthor(written: string): MailAuthor | null {
  const from = decodeWords(written.slice(0, LONGEST)).replaceAll('\0', '').trim();
  return disguisedAuthor(from) ?? plainAuthor(from);
}

/** `amber at example.org (Amber Otter)`, `Amber Otter <amber at example.org>`: the name identifies, the address cannot. */
function disguisedAuthor(from: string): MailAuthor | null {
  const nameLast = /^(\S+ at \S+)\s*(?:\((.*)\))?$/s.exec(from);
  const nameFirst = /^"?(.*?)"?\s*<(\S+ at [^\s>]+)>$/s.exec(from);
  const address = nameLast?.[1] ?? nameFirst?.[2];
  if (address === undefined) return null;
  const name = fullName((nameLast ? nameLast[2] : nameFirst?.[1]) ?? '');
  const isName = name !== '' && !/\S@\S| at /.test(name);
  const shown = isName ? name : address;
  return { member: shown.toLowerCase(), name: shown, email: null, disguised: address };
}

function plainAuthor(from: string): MailAuthor | null {
  const [found] = addressParser(from, { flatten: true });
  const email = found?.address?.toLowerCase() || /[^\s<>"()]+@[^\s<>"()]+/.exec(from)?.[0].toLowerCase();
  const name = fullName(found?.name ?? '');
  if (email) return { member: email, name: name || email, email, disguised: null };
  return name === '' ? null : { member: name.toLowerCase(), name, email: null, disguised: null };
}

/** A name without an address in it and in its spoken order: `Otter, Amber` is Amber Otter. */
function fullName(written: string): string {
  const name = written
    .replace(/<[^<>]*>/g, '')
    .replace(/^["'\s]+|["'\s]+$/g, '')
    .replace(/\s+/g, ' ');
  const turned = /^(\p{Lu}[\p{L}\p{M}'’ -]*), (\p{Lu}[\p{L}\p{M}'’ -]*)$/u.exec(name);
  return turned === null ? name : `${turned[2]} ${turned[1]}`;
}
