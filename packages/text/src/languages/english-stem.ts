import { stemmer } from '@orama/stemmers/english';

/**
 * The key under which an English word is counted: "fears", "fear" → "fear"; "fearless" → "fearless". British and
 * American spellings share one key; the pairs that the stemmer would merge wrongly are kept apart.
 */
export function englishStem(lower: string): string {
  const spelt = oneSpelling(lower.replaceAll('-', ''));
  return keptApart(spelt) ?? stemmer(spelt);
}

/**
 * Words that the stemmer merges with others of another meaning, each with the word that it would fall together with.
 * `x*` is every word that begins so; it is counted under what stands before the star. Add to it what a reader notices.
 */
const apart = [
  ['news', 'new'],
  ['business*', 'busy'],
  ['communit*', 'communicate'],
  ['experiment*', 'experience'],
  ['informal*', 'information'],
  ['important*', 'import'],
  ['universit*', 'universe'],
  ['organiz*', 'organ'],
  ['customer*', 'custom'],
  ['digital*', 'digit'],
  ['positiv*', 'position, in other stemmers'],
  ['productiv*', 'product'],
  ['effective*', 'effect'],
  ['objective*', 'object'],
  ['authorit*', 'author'],
  ['personal*', 'person'],
  ['internal*', 'intern, internet'],
  ['international*', 'intern, internet'],
  ['department*', 'depart'],
  ['engineer*', 'engine'],
  ['manager*', 'manage, management'],
  ['employer*', 'employ'],
  ['presentation*', 'present'],
  ['conversion*', 'conversation'],
  ['director*', 'direct'],
  ['useful*', 'use'],
  ['general*', 'generate'],
] as const;

const apartWords = new Map<string, string>();
const apartBeginnings: string[] = [];
for (const [word] of apart) {
  if (word.endsWith('*')) apartBeginnings.push(word.slice(0, -1));
  else apartWords.set(word, word);
}

function keptApart(word: string): string | undefined {
  return apartWords.get(word) ?? apartBeginnings.find((beginning) => word.startsWith(beginning));
}

/** "-ise" after at least four letters: organise, realised; not wise, raise, advise, where it is part of the word. */
const britishVerb = /^(.{4,}[iy])s(e|ed|es|er|ers|ing|ation|ations|ational)$/;
const britishNouns = /^(behavi|col|fav|hon|lab|neighb|hum|endeav|rum)our/;

function oneSpelling(word: string): string {
  if (word.startsWith('practis')) return `practic${word.slice('practis'.length)}`;
  if (word.startsWith('centre')) return `center${word.slice('centre'.length)}`;
  return word.replace(britishVerb, '$1z$2').replace(britishNouns, '$1or');
}
