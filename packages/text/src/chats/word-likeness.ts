/** Words of a post that are known, or thought with some weight, to belong to a question, or to be chatter (null). */
export interface TaughtWords {
  question: string | null;
  terms: number[];
  weight: number;
}

/** Words' worth of the whole chat in what a question's words are: few labelled answers say little. Ours; tuned on invented chats. */
const smoothing = 60;
/** Words of a post depend on one another: together they tell less than each by itself. Ours; tuned on invented chats. */
const tempering = 0.6;

/**
 * How much likelier the words of a post are in answers to a question than in the chat at large, as a logarithm: naive Bayes,
 * smoothed by all posts. `own` is the weight with which the post itself taught that question: nobody is their own witness.
 */
export function likenessOf(
  taught: TaughtWords[],
  posts: { terms: number[] }[],
): (question: string | null, terms: number[], own?: number) => number {
  const everywhere = countsOf(posts.map(({ terms }) => ({ question: null, terms, weight: 1 }))).get(null);
  const counted = countsOf(taught);
  return (question, terms, own = 0) => {
    const { counts, all } = counted.get(question) ?? { counts: new Map<number, number>(), all: 0 };
    const others = Math.max(0, all - own * terms.length);
    let sum = 0;
    for (const term of terms) {
      const usual = ((everywhere?.counts.get(term) ?? 0) + 1) / ((everywhere?.all ?? 0) + 1);
      const here = Math.max(0, (counts.get(term) ?? 0) - own);
      sum += Math.log((here + smoothing * usual) / ((others + smoothing) * usual));
    }
    return tempering * sum;
  };
}

function countsOf(taught: TaughtWords[]) {
  const counted = new Map<string | null, { counts: Map<number, number>; all: number }>();
  for (const { question, terms, weight } of taught) {
    const own = counted.get(question) ?? { counts: new Map<number, number>(), all: 0 };
    for (const term of terms) own.counts.set(term, (own.counts.get(term) ?? 0) + weight);
    own.all += terms.length * weight;
    counted.set(question, own);
  }
  return counted;
}
