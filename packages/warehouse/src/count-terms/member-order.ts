/**
 * All posts by humans, author after author, with the terms of each: a pass over posts in this order counts the people of a
 * term by remembering who used it last, and never has to look for a pair of author and term. Each author has a list of their
 * terms, and each use names a place in it. Posts without a known author stand last, as if one author had written them.
 */
export interface MemberOrder extends OrderedPosts {
  /** By place: where its uses begin; one more at the end. */
  firstUse: Uint32Array;
  /** One a post and term: the term's place in its author's list, and in the lowest byte how often it stands there. */
  uses: Uint32Array;
  /** By author: where the list of terms begins; one more at the end. */
  firstPair: Uint32Array;
  /** One an author and term: the term's number, and in the lowest byte the posts in which this author used it. */
  pairs: Uint32Array;
  longestList: number;
  /** By term: the most posts of any one known author. */
  mostByOne: Uint32Array;
  /** What does not fit into a byte, by its place in `uses` and in `pairs`. */
  oftenUsed: Map<number, number>;
  oftenPaired: Map<number, number>;
  terms: number;
}

/** Posts in the order of their authors, who are numbered from 1. */
export interface OrderedPosts {
  /** By place: the post's id, and its author; `authors + 1` where nobody knows. */
  postAt: Int32Array;
  authorAt: Uint32Array;
  /** By post id: its place; -1 where it is no post by a human. */
  placeOf: Int32Array;
  /** By author: the place of the first post; one more at the end. */
  firstPlace: Uint32Array;
  authors: number;
}

/** A byte that says: look it up. */
export const oftenMark = 255;

/** Numbers of terms have three bytes. */
export const mostTerms = 2 ** 24;

/** Orders posts by their author, given as 0 where not known; both lists run in the order of post ids. */
export function orderByMember(posts: Int32Array, members: Int32Array): OrderedPosts {
  const numbers = numberAuthors(members);
  const authors = numbers.size;
  const authorOf = (member: number) => numbers.get(member) ?? authors + 1;
  const firstPlace = new Uint32Array(authors + 3);
  for (const member of members) firstPlace[authorOf(member) + 1]! += 1;
  for (let author = 1; author < firstPlace.length; author += 1) firstPlace[author]! += firstPlace[author - 1]!;
  const next = firstPlace.slice();
  const placeOf = new Int32Array(posts.reduce((most, post) => Math.max(most, post), 0) + 1).fill(-1);
  const [postAt, authorAt] = [new Int32Array(posts.length), new Uint32Array(posts.length)];
  for (let at = 0; at < posts.length; at += 1) {
    const author = authorOf(members[at]!);
    const place = next[author]!++;
    postAt[place] = posts[at]!;
    authorAt[place] = author;
    placeOf[posts[at]!] = place;
  }
  return { postAt, authorAt, placeOf, firstPlace, authors };
}

function numberAuthors(members: Int32Array): Map<number, number> {
  const numbers = new Map<number, number>();
  for (const member of members) if (member !== 0 && !numbers.has(member)) numbers.set(member, numbers.size + 1);
  return numbers;
}
