import type { Elsewhere, TermUse, UseElsewhere } from '@groundswell/contract';
import { type MemberOrder, oftenMark } from './member-order.ts';

/** Counts the known people of every term outside of the posts at these places, which ascend; `whole` is the use of all posts. */
export function countElsewhere(order: MemberOrder, places: Int32Array, what: Elsewhere, whole: TermUse): UseElsewhere {
  if (places.length === whole.posts) return nobody;
  return what === 'other people' ? byOtherPeople(order, places, whole) : inOtherPosts(order, places, whole);
}

/** With every post here, nothing is elsewhere. */
const nobody: UseElsewhere = { uses: 0, peopleOf: () => 0 };

/** Everybody has each of their terms once in their list; of those here and those elsewhere, the fewer are added up. */
function byOtherPeople(order: MemberOrder, places: Int32Array, whole: TermUse): UseElsewhere {
  const { firstPair, authors } = order;
  const isHere = authorsHere(order, places);
  let usesHere = 0;
  for (let author = 1; author <= authors; author += 1)
    if (isHere[author]) usesHere += firstPair[author + 1]! - firstPair[author]!;
  const uses = firstPair[authors + 1]! - usesHere;
  const addHere = usesHere < uses;
  const counts = addLists(order, isHere, addHere ? 1 : 0);
  return { uses, peopleOf: (term) => (addHere ? whole.peopleOf(term) - counts[term]! : counts[term]!) };
}

function authorsHere({ authorAt, authors }: MemberOrder, places: Int32Array): Uint8Array {
  const isHere = new Uint8Array(authors + 2);
  for (let at = 0; at < places.length; at += 1) isHere[authorAt[places[at]!]!] = 1;
  return isHere;
}

/** By term: the authors marked so who ever used it. */
function addLists({ firstPair, pairs, authors, terms }: MemberOrder, marks: Uint8Array, mark: number): Uint32Array {
  const counts = new Uint32Array(terms);
  for (let author = 1; author <= authors; author += 1) {
    if (marks[author] !== mark) continue;
    const end = firstPair[author + 1]!;
    for (let pair = firstPair[author]!; pair < end; pair += 1) counts[pairs[pair]! >>> 8]! += 1;
  }
  return counts;
}

/** Whoever wrote all their posts with a term here has none elsewhere: so only the posts here are looked at. */
function inOtherPosts(order: MemberOrder, places: Int32Array, whole: TermUse): UseElsewhere {
  const { authorAt, authors, firstUse, firstPair, uses } = order;
  const onlyHere = new OnlyHere(order);
  let last = 0;
  for (let at = 0; at < places.length; at += 1) {
    const post = places[at]!;
    const author = authorAt[post]!;
    if (author > authors) break;
    if (author !== last) onlyHere.endList(firstPair[author]!);
    last = author;
    onlyHere.addPost(uses, firstUse[post]!, firstUse[post + 1]!);
  }
  onlyHere.endList(0);
  const { counts, sum } = onlyHere;
  return { uses: firstPair[authors + 1]! - sum, peopleOf: (term) => whole.peopleOf(term) - counts[term]! };
}

/** Compares, author after author, the posts here with all that the author's list tells. */
class OnlyHere {
  readonly counts: Uint32Array;
  sum = 0;
  private readonly posts: Uint32Array;
  private readonly touched: Uint32Array;
  private length = 0;
  private list = 0;

  constructor(private readonly order: MemberOrder) {
    this.counts = new Uint32Array(order.terms);
    this.posts = new Uint32Array(order.longestList);
    this.touched = new Uint32Array(order.longestList);
  }

  addPost(uses: Uint32Array, from: number, to: number): void {
    const { posts, touched } = this;
    let { length } = this;
    for (let use = from; use < to; use += 1) {
      const place = uses[use]! >>> 8;
      touched[length] = place;
      // The list grows only by what was not there yet.
      length += posts[place] === 0 ? 1 : 0;
      posts[place]! += 1;
    }
    this.length = length;
  }

  /** Judges the list that ends, and begins the next. */
  endList(next: number): void {
    const { posts, touched, counts, list, length } = this;
    const { pairs, oftenPaired } = this.order;
    let sum = 0;
    for (let at = 0; at < length; at += 1) {
      const place = touched[at]!;
      const packed = pairs[list + place]!;
      let all = packed & oftenMark;
      if (all === oftenMark) all = oftenPaired.get(list + place)!;
      // 1 where all are here, without a branch that nobody could foresee.
      const only = (all - posts[place]! - 1) >>> 31;
      counts[packed >>> 8]! += only;
      sum += only;
      posts[place] = 0;
    }
    this.sum += sum;
    this.length = 0;
    this.list = next;
  }
}
