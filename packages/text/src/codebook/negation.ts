import type { Language } from '../languages/language.ts';
import type { Token } from '../tokens.ts';

/** How many words before a match a negation reaches it: "not at all afraid" is in, "not what people here fear" is out. */
const reach = 3;
/** And how many behind it, where the language negates so: "ich fürchte mich nicht". */
const reachBehind = 2;

/**
 * Whether the match from `first` to `last` is negated by one of the three words before it in the same clause. "Not
 * only", "no doubt" negate nothing, and "but" or "because" ends what a negation reaches. "Lack of" is left to the
 * codebooks: a lack of trust is about trust, a lack of fear is not about fear.
 */
export function isNegated(tokens: Token[], first: number, last: number, language: Language): boolean {
  for (let place = first - 1; place >= 0 && place >= first - reach; place -= 1) {
    if (tokens[place + 1]!.breakBefore) break;
    const { lower } = tokens[place]!;
    if (language.turns.has(lower)) break;
    const pair = `${lower} ${tokens[place + 1]!.lower}`;
    if (place + 1 < first && language.negatingPairs.has(pair)) return true;
    if (language.isNegator(lower)) return !isFalse(tokens, place, pair, language);
  }
  return language.negatesBehind.size > 0 && isNegatedBehind(tokens, last, language);
}

function isFalse(tokens: Token[], place: number, pair: string, { falseNegations }: Language): boolean {
  if (falseNegations.has(pair)) return true;
  if (falseNegations.has(`${pair} ${tokens[place + 2]?.lower ?? ''}`)) return true;
  const before = tokens[place - 1];
  return before !== undefined && falseNegations.has(`${before.lower} ${tokens[place]!.lower}`);
}

/** A verb is negated behind itself, a noun is not: "die Angst nicht zu genügen". Of German nouns the capital tells. */
function isNegatedBehind(tokens: Token[], last: number, language: Language): boolean {
  if (language.code === 'de' && capital.test(tokens[last]!.form)) return false;
  for (let place = last + 1; place < tokens.length && place <= last + reachBehind; place += 1) {
    const { lower, breakBefore } = tokens[place]!;
    if (breakBefore || language.turns.has(lower)) return false;
    const pair = `${lower} ${tokens[place + 1]?.lower ?? ''}`;
    if (language.negatesBehind.has(lower)) return !language.falseNegations.has(pair);
  }
  return false;
}

const capital = /^\p{Lu}/u;
