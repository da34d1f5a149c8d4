import type { Estimate } from '@groundswell/contract';
import { wilsonInterval } from './wilson-interval.ts';

export interface Agreement {
  /** Of what was found, how much is labelled. */
  precision: Estimate;
  /** Of what is labelled, how much was found. */
  recall: Estimate;
  /** Harmonic mean of the two. */
  f1: Estimate;
}

/** Precision, recall and F1 with their 95 % intervals, from how many texts were found, are labelled, and are both. */
export function agreementOf({ hits, labelled, both }: { hits: number; labelled: number; both: number }): Agreement {
  return {
    precision: share(both, hits),
    recall: share(both, labelled),
    f1: f1Of(share(both, hits + labelled - both)),
  };
}

function share(count: number, of: number): Estimate {
  return { value: of === 0 ? null : count / of, interval: wilsonInterval(count, of) };
}

/**
 * F1 is 2J ÷ (1 + J) of Jaccard's index J, and J is a plain share: of the texts that are found or labelled, those that
 * are both. So Wilson's interval for J, carried over, is one for F1; it widens properly at 0 and 1, where the delta method
 * (Takahashi et al. 2022, Applied Intelligence 52, 4961–4972), which it agrees with elsewhere, has no width at all.
 */
function f1Of({ value, interval }: Estimate): Estimate {
  return { value: value === null ? null : f1(value), interval: interval && [f1(interval[0]), f1(interval[1])] };
}

function f1(jaccard: number): number {
  return (2 * jaccard) / (1 + jaccard);
}
