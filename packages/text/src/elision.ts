import { type Token, tokenAt } from './tokens.ts';

/** "L'équipe" is two words. */
export function withoutElision(token: Token, elided: RegExp): Token[] {
  const length = elided.exec(token.lower)?.[0].length ?? 0;
  if (length === 0 || token.lower.length !== token.form.length) return [token];
  const short = tokenAt(token.start, token.form.slice(0, length), token.breakBefore);
  return [short, ...withoutElision(tokenAt(token.start + length, token.form.slice(length), false), elided)];
}
