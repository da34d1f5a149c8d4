import type { Estimate } from '@groundswell/contract';
import type { Agreement } from './agreement.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** Posts that were drawn by one rule and that the patterns find, or do not find. */
export interface CodedGroup {
  hit: boolean;
  /** How many posts they stand for. */
  size: number;
  /** Their answers; a post weighs by how many it stands for, in whatever unit. */
  posts: { weight: number; yes: boolean }[];
}

/** What a found, a falsely found and a missed post count for in "measure minus r", which is 0 where r is the measure. */
type Counting = (r: number) => { both: number; falsely: number; missed: number };

const countings: Record<keyof Agreement, Counting> = {
  precision: (r) => ({ both: 1 - r, falsely: -r, missed: 0 }),
  recall: (r) => ({ both: 1 - r, falsely: 0, missed: -r }),
  f1: (r) => ({ both: 2 * (1 - r), falsely: -r, missed: -r }),
};

/**
 * Precision, recall and F1 of patterns from posts drawn by strata, each post weighing by its chance to be drawn (Horvitz &
 * Thompson 1952, JASA 47, 663–685). Intervals of 95 %: Wilson's for the share of each group, on its effective number of posts
 * (Kish 1965), put together by recovering the variances (MOVER: Zou & Donner 2008, Statistics in Medicine 27, 1693–1702;
 * for ratios Newcombe 2016, Statistical Methods in Medical Research 25, 1774–1778). Not known where a group has posts and
 * none of them was coded.
 */
export function stratifiedAgreement(groups: readonly CodedGroup[]): Agreement {
  const there = groups.filter(({ size }) => size > 0);
  const shares = there.map(shareOf);
  const blind = (hits: boolean) => there.some(({ hit, posts }) => hit === hits && posts.length === 0);
  const [blindToHits, blindToOthers] = [blind(true), blind(false)];
  const unknown: Estimate = { value: null, interval: null };
  return {
    precision: blindToHits ? unknown : estimate(shares, countings.precision),
    recall: blindToHits || blindToOthers ? unknown : estimate(shares, countings.recall),
    f1: blindToHits || blindToOthers ? unknown : estimate(shares, countings.f1),
  };
}

/** A group's share of posts that speak of the theme, with how far down and up it could be. */
interface Share {
  hit: boolean;
  size: number;
  share: number;
  down: number;
  up: number;
}

function shareOf({ hit, size, posts }: CodedGroup): Share {
  const sum = (of: (post: { weight: number; yes: boolean }) => number) => posts.reduce((all, one) => all + of(one), 0);
  const weight = sum((one) => one.weight);
  const share = weight === 0 ? 0 : sum((one) => (one.yes ? one.weight : 0)) / weight;
  const effective = weight === 0 ? 0 : weight ** 2 / sum((one) => one.weight ** 2);
  const [from, to] = wilsonInterval(share * effective, effective) ?? [0, 1];
  return { hit, size, share, down: share - from, up: to - share };
}

function estimate(shares: Share[], counting: Counting): Estimate {
  const value = measureOf(shares, counting);
  if (value === null) return { value: null, interval: null };
  const lower = border(0, value, (r) => excess(shares, counting(r), -1) > 0);
  const upper = border(value, 1, (r) => excess(shares, counting(r), 1) >= 0);
  return { value, interval: [Math.min(lower, value), Math.max(upper, value)] };
}

/** Where the excess is 0: it falls in a straight line from r = 0 to r = 1. */
function measureOf(shares: Share[], counting: Counting): number | null {
  const [atNone, atAll] = [total(shares, counting(0)), total(shares, counting(1))];
  return atNone - atAll < 1e-12 ? null : atNone / (atNone - atAll);
}

function total(shares: Share[], counts: ReturnType<Counting>): number {
  return shares.reduce((sum, one) => {
    const otherwise = one.hit ? counts.falsely : 0;
    const yes = one.hit ? counts.both : counts.missed;
    return sum + one.size * (otherwise + (yes - otherwise) * one.share);
  }, 0);
}

/** The lower (-1) or upper (1) 95 % limit of the excess at some r. */
function excess(shares: Share[], counts: ReturnType<Counting>, side: -1 | 1): number {
  const spread = shares.reduce((sum, { hit, size, down, up }) => {
    const slope = hit ? counts.both - counts.falsely : counts.missed;
    return sum + (size * slope * (slope * side > 0 ? up : down)) ** 2;
  }, 0);
  return total(shares, counts) + side * Math.sqrt(spread);
}

/** The r between two at which `holds` stops to hold, to a millionth. */
function border(from: number, to: number, holds: (r: number) => boolean): number {
  let [low, high] = [from, to];
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
