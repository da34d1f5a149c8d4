import { english } from './languages/english.ts';
import { tokensOf } from './tokens.ts';

/** The key under which what a person typed or clicked is counted: "Fears" → "fear", "social learning" → "social learn". */
export function termKey(typed: string): string {
  return tokensOf(typed)
    .map(({ lower }) => english.stem(lower))
    .join(' ');
}
