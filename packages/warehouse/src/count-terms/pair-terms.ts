import { type MemberOrder, type OrderedPosts, oftenMark } from './member-order.ts';

/** Posts whose uses still name terms. */
type WithTerms = OrderedPosts & Pick<MemberOrder, 'firstUse' | 'uses' | 'oftenUsed' | 'terms'>;

/** Authors between two breaths: some milliseconds of work. */
const atOnce = 50;

/** Gives each author a list of their terms, and lets their uses name places in it; `breathe` is called often, to give way. */
export async function pairTerms(posts: WithTerms, breathe: () => Promise<unknown>): Promise<MemberOrder> {
  const { uses, firstPlace, firstUse, authors, terms } = posts;
  const firstPair = new Uint32Array(authors + 3);
  const pairs = new Uint32Array(uses.length);
  const counts = new Uint32Array(uses.length);
  // By term: the author who used it last, and its place in that author's list.
  const [seenBy, listed] = [new Uint32Array(terms), new Uint32Array(terms)];
  let end = 0;
  let longestList = 0;
  for (let author = 1; author <= authors + 1; author += 1) {
    const start = end;
    firstPair[author] = start;
    const last = firstUse[firstPlace[author + 1]!]!;
    for (let use = firstUse[firstPlace[author]!]!; use < last; use += 1) {
      const term = uses[use]! >>> 8;
      if (seenBy[term] !== author) {
        seenBy[term] = author;
        listed[term] = end - start;
        pairs[end++] = term;
      }
      const place = listed[term]!;
      counts[start + place]! += 1;
      uses[use] = place * 256 + (uses[use]! & oftenMark);
    }
    longestList = Math.max(longestList, end - start);
    if (author % atOnce === 0) await breathe();
  }
  firstPair[authors + 2] = end;
  const mostByOne = mostOf(terms, pairs.subarray(0, firstPair[authors + 1]), counts);
  return { ...posts, firstPair, longestList, mostByOne, ...withCounts(pairs.subarray(0, end), counts) };
}

function mostOf(terms: number, pairs: Uint32Array, counts: Uint32Array): Uint32Array {
  const most = new Uint32Array(terms);
  for (let pair = 0; pair < pairs.length; pair += 1)
    if (counts[pair]! > most[pairs[pair]!]!) most[pairs[pair]!] = counts[pair]!;
  return most;
}

/** Puts each pair's posts into its lowest byte; the list is copied, so that what it did not need is free again. */
function withCounts(pairs: Uint32Array, counts: Uint32Array): Pick<MemberOrder, 'pairs' | 'oftenPaired'> {
  const oftenPaired = new Map<number, number>();
  const counted = pairs.map((term, pair) => {
    const posts = counts[pair]!;
    if (posts >= oftenMark) oftenPaired.set(pair, posts);
    return term * 256 + Math.min(posts, oftenMark);
  });
  return { pairs: counted, oftenPaired };
}
