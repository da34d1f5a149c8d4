import type { Random } from '../twins/random.ts';
import { functionWords, knownWords, syllables } from './word-lists.ts';

/** As many different words as a company of this size might write in three years. */
const vocabularySize = 200_000;

/** Every so many ranks after the function words stands a word that a codebook knows. */
const knownEvery = 20;

/** The first rank that is no function word. */
export const firstContentRank = functionWords.length;

/** Words by rank, the most frequent first: function words, then invented ones with the codebooks' own among them. */
export const vocabulary: readonly string[] = makeVocabulary();

/** A rank by Zipf's law, from `first` on: a few words are frequent, most are rare. */
export function randomRank(random: Random, first = 0, size = vocabularySize): number {
  return Math.floor((first + 1) * (size / (first + 1)) ** random.next()) - 1;
}

/** From eight to 31 words, one sentence in six a question. */
export function sentence(random: Random): string {
  const length = 8 + random.below(24);
  const words: string[] = [];
  while (words.length < length) {
    const rank = randomRank(random);
    words.push(vocabulary[rank]!);
    // Some words have a usual companion, so that there are phrases to find.
    if (rank > firstContentRank && rank % 9 === 0 && random.chance(0.4)) words.push(vocabulary[rank + 4]!);
  }
  return `${words.join(' ')}${random.chance(1 / 6) ? '?' : '.'}`;
}

function makeVocabulary(): string[] {
  const words = [...functionWords];
  for (let rank = words.length; rank < vocabularySize + 10; rank += 1) {
    const place = (rank - firstContentRank) / knownEvery;
    words.push((Number.isInteger(place) ? knownWords[place] : undefined) ?? invented(rank));
  }
  return words;
}

function invented(rank: number): string {
  let word = '';
  for (let rest = rank + 30; rest > 0; rest = Math.floor(rest / 12)) word += syllables[rest % 12];
  return word;
}
