import type { PlacedPost } from '@groundswell/contract';

/** An address that was shared, with how often and by how many; people are null where no author is known. */
export interface SharedLink {
  address: string;
  posts: number;
  people: number | null;
}

/** The web addresses in the posts of a chat, the one that most posts hold first; what ends a sentence is no part of one. */
export function linksOf(posts: PlacedPost[]): SharedLink[] {
  const found = new Map<string, { posts: number; people: Set<string> }>();
  for (const { text, author, part } of posts) {
    if (part === 'none') continue;
    for (const address of addressesIn(text)) {
      const link = found.get(address) ?? { posts: 0, people: new Set() };
      link.posts += 1;
      if (author !== null) link.people.add(author);
      found.set(address, link);
    }
  }
  return [...found]
    .map(([address, link]) => ({ address, posts: link.posts, people: link.people.size || null }))
    .sort((one, other) => other.posts - one.posts);
}

function addressesIn(text: string): Set<string> {
  const written = text.match(/https?:\/\/[^\s<>"“”]+/gi) ?? [];
  const trimmed = written.map((address) => {
    const end = address.replace(/[.,;:!?'’…]+$/, '');
    const isUneven = end.split(')').length > end.split('(').length;
    return end.endsWith(')') && isUneven ? end.slice(0, -1) : end;
  });
  return new Set(trimmed.filter((address) => URL.canParse(address)));
}
