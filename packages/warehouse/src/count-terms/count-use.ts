import type { TermUse } from '@groundswell/contract';
import { type MemberOrder, oftenMark } from './member-order.ts';

/** Four counts a term, side by side, so that one line of the processor's cache has them all: who used it last comes first. */
const width = 4;

/** Counts the terms of the posts at these places, which ascend. One flat loop: it runs millions of times a question. */
export function countUse(order: MemberOrder, places: Int32Array): TermUse {
  const { authorAt, authors, firstUse, firstPair, uses, pairs, oftenUsed } = order;
  const counts = new Uint32Array(order.terms * width);
  let occurrences = 0;
  for (let at = 0; at < places.length; at += 1) {
    const post = places[at]!;
    const author = authorAt[post]!;
    const list = firstPair[author]!;
    const known = author <= authors ? 1 : 0;
    const end = firstUse[post + 1]!;
    for (let use = firstUse[post]!; use < end; use += 1) {
      const packed = uses[use]!;
      let times = packed & oftenMark;
      if (times === oftenMark) times = oftenUsed.get(use)!;
      const term = (pairs[list + (packed >>> 8)]! >>> 8) * width;
      if (counts[term] !== author) {
        counts[term] = author;
        counts[term + 1]! += known;
      }
      counts[term + 2]! += 1;
      counts[term + 3]! += times;
      occurrences += times;
    }
  }
  return {
    ...authorsIn(order, places),
    posts: places.length,
    occurrences,
    terms: usedTerms(counts),
    peopleOf: (term) => counts[term * width + 1]!,
    postsOf: (term) => counts[term * width + 2]!,
    occurrencesOf: (term) => counts[term * width + 3]!,
    mostByOneWithin: (term) => order.mostByOne[term]!,
    mostByOneOf: (terms) => mostByOne(order, places, terms),
  };
}

function authorsIn({ authorAt, authors }: MemberOrder, places: Int32Array): Pick<TermUse, 'people' | 'unknownAuthors'> {
  let people = 0;
  let unknownAuthors = 0;
  let last = 0;
  for (let at = 0; at < places.length; at += 1) {
    const author = authorAt[places[at]!]!;
    if (author > authors) unknownAuthors += 1;
    else if (author !== last) people += 1;
    last = author;
  }
  return { people, unknownAuthors };
}

function usedTerms(counts: Uint32Array): Uint32Array {
  const terms = new Uint32Array(counts.length / width);
  let used = 0;
  for (let term = 0; term < terms.length; term += 1) if (counts[term * width]! > 0) terms[used++] = term;
  return terms.subarray(0, used);
}

/** A pass of its own, for the few terms of which somebody asks. */
function mostByOne(order: MemberOrder, places: Int32Array, terms: readonly number[]): number[] {
  if (terms.length === 0) return [];
  const { authorAt, authors, firstUse, firstPair, uses, pairs } = order;
  const slots = new Uint32Array(order.terms);
  terms.forEach((term, at) => {
    slots[term] = at + 1;
  });
  const sums = { last: new Uint32Array(terms.length), run: new Uint32Array(terms.length) };
  const most = new Array<number>(terms.length).fill(0);
  for (let at = 0; at < places.length; at += 1) {
    const post = places[at]!;
    const author = authorAt[post]!;
    if (author > authors) break;
    const end = firstUse[post + 1]!;
    for (let use = firstUse[post]!; use < end; use += 1) {
      const slot = slots[pairs[firstPair[author]! + (uses[use]! >>> 8)]! >>> 8]! - 1;
      if (slot < 0) continue;
      sums.run[slot] = sums.last[slot] === author ? sums.run[slot]! + 1 : 1;
      sums.last[slot] = author;
      if (sums.run[slot]! > most[slot]!) most[slot] = sums.run[slot]!;
    }
  }
  return most;
}
