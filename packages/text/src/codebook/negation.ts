import { english } from '../languages/english.ts';
import type { Token } from '../tokens.ts';

/** How many words before a match a negation reaches it: "not at all afraid" is in, "not what people here fear" is out. */
const reach = 3;

/**
 * Whether the match that begins at `first` is negated by one of the three words before it in the same clause. "Not
 * only", "no doubt" negate nothing, and "but" or "because" ends what a negation reaches. "Lack of" is left to the
 * codebooks: a lack of trust is about trust, a lack of fear is not about fear.
 */
export function isNegated(tokens: Token[], first: number): boolean {
  for (let place = first - 1; place >= 0 && place >= first - reach; place -= 1) {
    if (tokens[place + 1]!.breakBefore) return false;
    const { lower } = tokens[place]!;
    if (english.turns.has(lower)) return false;
    const pair = `${lower} ${tokens[place + 1]!.lower}`;
    if (place + 1 < first && english.negatingPairs.has(pair)) return true;
    if (english.isNegator(lower)) return !isFalse(tokens, place, pair);
  }
  return false;
}

function isFalse(tokens: Token[], place: number, pair: string): boolean {
  if (english.falseNegations.has(pair)) return true;
  if (english.falseNegations.has(`${pair} ${tokens[place + 2]?.lower ?? ''}`)) return true;
  const before = tokens[place - 1];
  return before !== undefined && english.falseNegations.has(`${before.lower} ${tokens[place]!.lower}`);
}
