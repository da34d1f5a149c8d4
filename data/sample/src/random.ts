/** A small seeded source of chance: the same seed gives the same company, on every machine. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  next(): number;
  below(limit: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  logNormal(median: number, sigma: number): number;
  poisson(mean: number): number;
}

/** Makes a source of chance after mulberry32 (public domain, Tommy Ettinger). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    // The constants are mulberry32's own.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (list) => list[below(list.length)]!,
    logNormal: (median, sigma) => steady(median * Math.exp(sigma * normal(next))),
    poisson: (mean) => poisson(next, mean),
  };
}

/** The position in a list of running totals, drawn in proportion to the weights behind it. */
export function drawFrom(runningTotals: Float64Array, random: Random): number {
  const target = random.next() * runningTotals[runningTotals.length - 1]!;
  let low = 0;
  let high = runningTotals.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runningTotals[middle]! > target) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The key of a table of weights, drawn in proportion to them. */
export function drawKey<K extends string>(weights: Partial<Record<K, number>>, random: Random): K {
  let table = tables.get(weights);
  if (!table) {
    table = { keys: Object.keys(weights), runningTotals: runningTotals(Object.values(weights) as number[]) };
    tables.set(weights, table);
  }
  return table.keys[drawFrom(table.runningTotals, random)] as K;
}

/** Tables of weights never change, so each is added up once. */
const tables = new WeakMap<object, { keys: string[]; runningTotals: Float64Array }>();

/** Weights added up one after another. */
export function runningTotals(weights: readonly number[]): Float64Array {
  const totals = new Float64Array(weights.length);
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) {
    sum += weights[index]!;
    totals[index] = sum;
  }
  return totals;
}

/** Rounded, because engines may differ in the last bit of exp, log and powers, and the story must not. */
export function steady(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

/** Twelve uniform numbers added up are close enough to normal, and need no function that engines differ in. */
function normal(next: () => number): number {
  let sum = -6;
  for (let count = 0; count < 12; count += 1) sum += next();
  return sum;
}

/** Knuth's method. The limit is far too small to be rounded like the rest; its last bit decides nothing in practice. */
function poisson(next: () => number, mean: number): number {
  const limit = Math.exp(-mean);
  let product = next();
  let count = 0;
  while (product > limit) {
    product *= next();
    count += 1;
  }
  return count;
}
