/** Where a web address stands in a text. */
export interface FoundAddress {
  at: number;
  address: string;
}

/** Up to a blank, a quote or a pointed bracket; a round one that only closes is around the address. */
const written = /https?:\/\/(?:\([^\s<>"“”()]*\)|[^\s<>"“”()])+/gi;
/** What ends a sentence, or the brackets and mark-up around an address. */
const ending = /[.,;:!?'’…\]}*`|]+$/;

/** The web addresses that somebody wrote, each as it can be followed, in the order of the text. */
export function webAddresses(text: string): FoundAddress[] {
  if (!text.includes('://')) return [];
  return [...text.matchAll(written)]
    .map((found) => ({ at: found.index, address: found[0].replace(ending, '') }))
    .filter(({ address }) => safeAddress(address) !== null);
}

const schemes = ['http:', 'https:', 'mailto:'];

/** An address that somebody wrote, as it is written, if it leads to the web or to a mail address; null for any other, relative ones too. */
export function safeAddress(address: string): string | null {
  return URL.canParse(address) && schemes.includes(new URL(address).protocol) ? address : null;
}

/** As many letters of an address as tell where it leads. Ours. */
const mostLetters = 70;

/** An address to be read: without its scheme, "www." and the slash at its end, and cut where it is long. */
export function shortAddress(address: string): string {
  const bare = address.replace(/^\w+:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  return bare.length > mostLetters ? `${bare.slice(0, mostLetters)}…` : bare;
}
