import type { Answer } from '@groundswell/contract';

/** What the comparison is called in a key, or null where there is none. */
export function comparisonWords(compared: Answer['compared']): string | null {
  if (!compared) return null;
  return compared.basis === 'year' ? 'the same days a year before' : 'the period before';
}
