import { ownPart } from './own-words.ts';

/** Up to what ends a host: a path, a query, a port, or what stands around an address. Whole ones, to be followed, are found by `webAddresses` (words). */
const address = /\bhttps?:\/\/(?:[^\s/?#@<>"']*@)?([^\s/?#:<>"'()[\]`*|,;]+)/gi;

/**
 * The domains that a post links to, each once, in the order of the text: lower case, without "www.". Links in code, in
 * quoted lines and in what was only passed on are not the author's.
 */
export function linkDomains(text: string, comment?: string | null): string[] {
  if (!text.includes('://')) return [];
  const hosts = [...ownPart(text, comment).matchAll(address)].map((match) => domainOf(match[1]!));
  return [...new Set(hosts.filter((host) => host.includes('.')))];
}

const domainOf = (host: string): string =>
  host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/[.!…]+$/, '');
