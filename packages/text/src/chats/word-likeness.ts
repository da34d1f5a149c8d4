/** Words of a post that are known, or thought with some weight, to belong to a question, or to be chatter (null). */
export interface TaughtWords {
  question: string | null;
  terms: number[];
  weight: number;
}

/**
 * How much likelier the words of a post are in answers to a question than in the chat at large, as a logarithm. `own` is the
 * weight with which the post itself taught that question: nobody is their own witness.
 */
export type Likeness = (question: string | null, terms: number[], own?: number) => number;

/** Words' worth of the whole chat in what a question's words are: few labelled answers say little. Ours; tuned on invented chats. */
const smoothing = 60;

/** Learns from taught words, as often as asked, by naive Bayes, smoothed by all posts. Their terms must be the posts' own lists. */
export function likenessAmong(posts: { terms: number[] }[]): (taught: TaughtWords[]) => Likeness {
  const numbers = new Map<number, number>();
  const numbered = new Map<number[], Int32Array>();
  for (const { terms } of posts) {
    for (const term of terms) if (!numbers.has(term)) numbers.set(term, numbers.size);
    numbered.set(
      terms,
      Int32Array.from(terms, (term) => numbers.get(term)!),
    );
  }
  const usual = new Float64Array(numbers.size).fill(1);
  let words = 1;
  for (const terms of numbered.values()) {
    for (const term of terms) usual[term]! += 1;
    words += terms.length;
  }
  for (let term = 0; term < usual.length; term += 1) usual[term]! /= words;
  const nothing = { counts: new Float64Array(numbers.size), all: 0 };

  return (taught) => {
    const counted = countsOf(taught, numbered, numbers.size);
    return (question, terms, own = 0) => {
      const { counts, all } = counted.get(question) ?? nothing;
      const others = Math.max(0, all - own * terms.length) + smoothing;
      let sum = 0;
      for (const term of numbered.get(terms)!) {
        const here = Math.max(0, counts[term]! - own);
        sum += Math.log((here + smoothing * usual[term]!) / (others * usual[term]!));
      }
      return sum;
    };
  };
}

function countsOf(taught: TaughtWords[], numbered: Map<number[], Int32Array>, size: number) {
  const counted = new Map<string | null, { counts: Float64Array; all: number }>();
  for (const { question, terms, weight } of taught) {
    let own = counted.get(question);
    if (!own) {
      own = { counts: new Float64Array(size), all: 0 };
      counted.set(question, own);
    }
    for (const term of numbered.get(terms)!) own.counts[term]! += weight;
    own.all += terms.length * weight;
  }
  return counted;
}
