import type { MergeDecision, MergeSuggestion } from '@groundswell/contract';
import { type Clue, cluesOf } from './identity-clues.ts';
import { identityFinder, type KnownIdentity, publicIdentity } from './known-identities.ts';
import { saySimilarity } from './say-similarity.ts';

/** A clue shared by more people says nothing about any two of them, and they would make too many pairs. Ours. */
const mostSharing = 25;

interface Pair {
  one: KnownIdentity;
  other: KnownIdentity;
  clues: [Clue, Clue][];
}

/**
 * Pairs of members that may be one person, the surest first: never of one community, never a bot, nobody of whom
 * somebody said that they are different. One pair of identities stands for each pair of members. The work grows with the
 * number of identities, not with its square.
 */
export function suggestMerges(identities: KnownIdentity[], decisions: MergeDecision[]): MergeSuggestion[] {
  const people = identities.filter(({ bot }) => !bot);
  const neighbours = samePlace(people);
  const refused = refusedPairs(identities, decisions);
  const pairs = new Map<string, Pair>();
  for (const sharing of peopleByClue(people)) {
    for (const [index, [one, mine]] of sharing.entries()) {
      for (const [other, theirs] of sharing.slice(index + 1)) {
        const key = pairKey(one.member, other.member);
        if (refused.has(key) || saysNothing(mine, theirs) || neighbours(one.member, other.member)) continue;
        const pair = pairs.get(key) ?? { one, other, clues: [] };
        pair.clues.push([mine, theirs]);
        pairs.set(key, pair);
      }
    }
  }
  return [...pairs.values()].map(suggestion).sort(surestFirst);
}

/** Who shares a clue, one identity a member, each clue with between two and `mostSharing` people. */
function peopleByClue(people: KnownIdentity[]): [KnownIdentity, Clue][][] {
  const byClue = new Map<string, Map<number, [KnownIdentity, Clue]>>();
  for (const identity of people) {
    for (const clue of cluesOf(identity)) {
      const key = `${clue.kind} ${clue.key}`;
      const sharing = byClue.get(key) ?? new Map<number, [KnownIdentity, Clue]>();
      // Of several identities of a member, the one that a person is likely to know.
      const known = sharing.get(identity.member);
      if (!known || known[0].posts < identity.posts) sharing.set(identity.member, [identity, clue]);
      byClue.set(key, sharing);
    }
  }
  return [...byClue.values()]
    .filter(({ size }) => size > 1 && size <= mostSharing)
    .map((sharing) => [...sharing.values()]);
}

/** Two full names are compared as names; numbers behind two handles are different numbers. */
function saysNothing(mine: Clue, theirs: Clue): boolean {
  if (mine.kind !== 'handle') return false;
  if (mine.from === 'full name' && theirs.from === 'full name') return true;
  const [one, other] = [mine, theirs].map(({ text }) => /\d+(?=@|$| at )/.exec(text)?.[0]);
  return one !== undefined && other !== undefined && one !== other;
}

/** Whether two members are known side by side somewhere: then they are two people as far as that source can tell. */
function samePlace(people: KnownIdentity[]): (one: number, other: number) => boolean {
  const places = new Map<number, { source: string; place: string }[]>();
  for (const { member, source, place } of people) {
    const known = places.get(member);
    if (known) known.push({ source, place });
    else places.set(member, [{ source, place }]);
  }
  return (one, other) =>
    places
      .get(one)!
      .some((mine) =>
        places
          .get(other)!
          .some(
            ({ source, place }) =>
              source === mine.source && (place === mine.place || place === '' || mine.place === ''),
          ),
      );
}

function refusedPairs(identities: KnownIdentity[], decisions: MergeDecision[]): Set<string> {
  const find = identityFinder(identities);
  const refused = decisions.filter(({ decision }) => decision === 'different');
  return new Set(
    refused.flatMap(({ a, b }) => {
      const [one, other] = [find(a), find(b)];
      return one && other ? [pairKey(one.member, other.member)] : [];
    }),
  );
}

const pairKey = (one: number, other: number): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

function suggestion({ one, other, clues }: Pair): MergeSuggestion {
  const { evidence, confidence } = saySimilarity(one, other, clues);
  return { a: publicIdentity(one), b: publicIdentity(other), evidence, confidence };
}

const order = { strong: 0, likely: 1, possible: 2 };

/** The surest, then those with more posts to move, then by their keys. */
function surestFirst(one: MergeSuggestion, other: MergeSuggestion): number {
  const posts = ({ a, b }: MergeSuggestion) => Math.min(a.posts, b.posts);
  return (
    order[one.confidence] - order[other.confidence] ||
    posts(other) - posts(one) ||
    (`${one.a.key} ${one.b.key}` < `${other.a.key} ${other.b.key}` ? -1 : 1)
  );
}
