import { describe, expect, it } from 'vitest';
import { chosenPlaces, everyPlace } from './chosen-places.ts';
import { countElsewhere } from './count-elsewhere.ts';
import { countUse } from './count-use.ts';
import { type MemberOrder, orderByMember } from './member-order.ts';
import { pairTerms } from './pair-terms.ts';

/** A post by a member (0 where not known), and how often it uses each term. */
interface Said {
  post: number;
  member: number;
  terms: Map<number, number>;
}

const termCount = 12;

/** Small numbers that look random, the same every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

/** Posts with gaps between their ids, as bots leave them; some words stand often, and some authors use a word in many posts. */
function invented(throwDice: (sides: number) => number): Said[] {
  return Array.from({ length: 700 }, (_, at) => ({
    post: at * 2 + 1 + throwDice(2),
    member: throwDice(6) * 10,
    terms: new Map(
      Array.from({ length: throwDice(5) }, () => [throwDice(termCount), throwDice(40) === 0 ? 250 + throwDice(20) : 1]),
    ),
  }));
}

async function ordered(said: Said[]): Promise<MemberOrder> {
  const posts = orderByMember(
    Int32Array.from(said, ({ post }) => post),
    Int32Array.from(said, ({ member }) => member),
  );
  const byPost = new Map(said.map((one) => [one.post, one]));
  const uses: number[] = [];
  const oftenUsed = new Map<number, number>();
  const firstUse = [0];
  for (const post of posts.postAt) {
    for (const [term, times] of byPost.get(post)!.terms) {
      if (times >= 255) oftenUsed.set(uses.length, times);
      uses.push(term * 256 + Math.min(times, 255));
    }
    firstUse.push(uses.length);
  }
  const lists = { firstUse: Uint32Array.from(firstUse), uses: Uint32Array.from(uses), oftenUsed, terms: termCount };
  return pairTerms({ ...posts, ...lists }, async () => undefined);
}

function bitsOf(said: Said[], largest: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil((largest + 1) / 8));
  for (const { post } of said) bits[(post - 1) >> 3]! |= 128 >> ((post - 1) & 7);
  return bits;
}

const terms = Array.from({ length: termCount }, (_, term) => term);
const usersOf = (said: Said[], term: number) =>
  new Set(said.filter((one) => one.member !== 0 && one.terms.has(term)).map(({ member }) => member));

/** Some of the posts, from a few to nearly all. */
const choices: [string, (one: Said, at: number) => boolean][] = [
  ['none', () => false],
  ['a few', (_, at) => at % 70 === 3],
  ['a stretch', (_, at) => at >= 100 && at < 260],
  ['nearly all', (_, at) => at % 40 !== 0],
  ['one person’s', ({ member }) => member === 20],
  ['those without a known author', ({ member }) => member === 0],
  ['all', () => true],
];

describe.each(choices)('of posts, %s', (_, isChosen) => {
  const said = invented(dice(11));
  const chosen = said.filter(isChosen);
  const rest = said.filter((one, at) => !isChosen(one, at));
  const counting = ordered(said).then((order) => ({
    order,
    places: chosenPlaces(bitsOf(chosen, order.placeOf.length), order),
    whole: countUse(order, everyPlace(order)),
  }));

  it('counts people, posts and occurrences of every term as a slow recount does', async () => {
    const { order, places } = await counting;
    const use = countUse(order, places);
    for (const term of terms) {
      const having = chosen.filter((one) => one.terms.has(term));
      const by = (member: number) => having.filter((one) => one.member === member).length;
      const most = Math.max(0, ...[...usersOf(chosen, term)].map(by));
      expect([use.peopleOf(term), use.postsOf(term), use.occurrencesOf(term), use.mostByOneOf([term])]).toEqual([
        usersOf(chosen, term).size,
        having.length,
        having.reduce((sum, one) => sum + one.terms.get(term)!, 0),
        [most],
      ]);
      expect(use.mostByOneWithin(term)).toBeGreaterThanOrEqual(most);
    }
    expect([...use.terms]).toEqual(terms.filter((term) => chosen.some((one) => one.terms.has(term))));
  });

  it('counts the posts and who wrote them', async () => {
    const { order, places } = await counting;
    const known = new Set(chosen.flatMap(({ member }) => (member === 0 ? [] : [member])));
    const unknownAuthors = chosen.filter(({ member }) => member === 0).length;
    expect(countUse(order, places)).toMatchObject({ posts: chosen.length, people: known.size, unknownAuthors });
  });

  it('counts people elsewhere, by other people and in other posts', async () => {
    const { order, places, whole } = await counting;
    const here = new Set(chosen.map(({ member }) => member));
    const others = said.filter(({ member }) => !here.has(member));
    for (const [what, there] of [
      ['other people', others],
      ['other posts', rest],
    ] as const) {
      const use = countElsewhere(order, places, what, whole);
      const people = terms.map((term) => usersOf(there, term).size);
      expect(terms.map(use.peopleOf)).toEqual(people);
      expect(use.uses).toBe(people.reduce((sum, count) => sum + count, 0));
    }
  });
});
