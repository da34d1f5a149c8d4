import { webAddresses } from './web-addresses.ts';

/** An address that was shared: in how many posts, by how many people (null where most posts have no known author), and by whom. */
export interface SharedLink {
  address: string;
  posts: number;
  people: number | null;
  /** In the order in which they shared it. */
  by: string[];
}

/** The web addresses in posts, the one that most people, then posts, hold first; passed on counts as shared. */
export function sharedLinks(posts: { text: string; author: string | null }[]): SharedLink[] {
  const countsPeople = posts.filter(({ author }) => author !== null).length * 2 >= posts.length;
  const found = new Map<string, { posts: number; by: Set<string> }>();
  for (const { text, author } of posts)
    for (const address of new Set(webAddresses(text).map((one) => one.address))) {
      const link = found.get(address) ?? { posts: 0, by: new Set() };
      link.posts += 1;
      if (author !== null) link.by.add(author);
      found.set(address, link);
    }
  return [...found]
    .map(([address, link]) => ({
      ...{ address, posts: link.posts, by: [...link.by] },
      people: countsPeople ? link.by.size : null,
    }))
    .sort((one, other) => (other.people ?? 0) - (one.people ?? 0) || other.posts - one.posts);
}

/** As many names as a line is read with. */
const mostNames = 3;

/** "Amber Otter, Teal Newt, Coral Crab and 2 more"; '' where nobody is known. */
export function sharedBy({ by }: Pick<SharedLink, 'by'>): string {
  const names = by.slice(0, by.length === mostNames + 1 ? by.length : mostNames);
  const more = by.length - names.length;
  if (more > 0) return `${names.join(', ')} and ${more} more`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
