/** Somebody's posts of one kind; null stands for all whose author is not known: not one person. */
export interface Voice {
  member: number | null;
  posts: number;
}

/** One of somebody's posts, counted from 0, and how many posts of its kind it stands for. */
export interface DrawnPlace {
  member: number | null;
  place: number;
  weight: number;
}

// Of five posts at most one is of the same person, as long as there are enough others. Ours.
const largestShare = 1 / 5;

/**
 * Draws posts so that nobody fills the sample and every post's chance is known (docs/decisions/0011). Who would come to more than
 * the largest share of it gets just that, each of their posts by the same chance; all others are drawn at equal steps through
 * their posts in a random order of people, so that each of these posts has one chance too. `random` gives numbers in [0, 1).
 */
export function drawPlaces(voices: readonly Voice[], wanted: number, random: () => number): DrawnPlace[] {
  const all = voices.reduce((sum, { posts }) => sum + posts, 0);
  const most = mostEach(voices, Math.min(wanted, all));
  const { capped, others } = partedAt(voices, wanted, most);
  const drawn = capped.flatMap(({ member, posts }) =>
    someOf(posts, most, random).map((place) => ({ member, place, weight: posts / Math.min(most, posts) })),
  );
  return [...drawn, ...atEqualSteps(shuffled(others, random), wanted - drawn.length, random)];
}

/** The largest share, or as many more as it takes where there are too few people. */
function mostEach(voices: readonly Voice[], wanted: number): number {
  let most = Math.max(1, Math.floor(wanted * largestShare));
  const reached = () =>
    voices.reduce((sum, { member, posts }) => sum + (member === null ? posts : Math.min(posts, most)), 0);
  while (reached() < wanted) most += 1;
  return most;
}

/** Takes out who would come to more than `most` posts, until nobody is left who would. */
function partedAt(voices: readonly Voice[], wanted: number, most: number): { capped: Voice[]; others: Voice[] } {
  const capped: Voice[] = [];
  let others = [...voices];
  for (;;) {
    const left = wanted - capped.reduce((sum, { posts }) => sum + Math.min(most, posts), 0);
    const posts = others.reduce((sum, voice) => sum + voice.posts, 0);
    const loud = others.filter((voice) => voice.member !== null && left * voice.posts > most * posts);
    if (loud.length === 0 || posts <= left) return { capped, others };
    capped.push(...loud);
    others = others.filter((voice) => !loud.includes(voice));
  }
}

/** Systematic sampling: one random start, then a post every so many. */
function atEqualSteps(voices: Voice[], wanted: number, random: () => number): DrawnPlace[] {
  const all = voices.reduce((sum, { posts }) => sum + posts, 0);
  const step = Math.max(1, all / Math.max(1, wanted));
  const drawn: DrawnPlace[] = [];
  let next = wanted > 0 ? random() * step : all;
  let before = 0;
  for (const { member, posts } of voices) {
    // A post is drawn where a step falls on it; adding up steps must not lose the last one to rounding.
    for (; next < before + posts && drawn.length < wanted; next += step) {
      drawn.push({ member, place: Math.min(posts - 1, Math.max(0, Math.floor(next) - before)), weight: step });
    }
    before += posts;
  }
  return drawn;
}

/** So many different numbers under `below`, by Floyd's algorithm. */
function someOf(below: number, wanted: number, random: () => number): number[] {
  const chosen = new Set<number>();
  for (let top = Math.max(0, below - wanted); top < below; top += 1) {
    const one = Math.floor(random() * (top + 1));
    chosen.add(chosen.has(one) ? top : one);
  }
  return [...chosen];
}

/** The same things in a random order (Fisher & Yates). */
export function shuffled<T>(things: readonly T[], random: () => number): T[] {
  const mixed = [...things];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
  }
  return mixed;
}
