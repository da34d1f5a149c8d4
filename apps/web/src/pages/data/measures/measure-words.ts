import type { Measure } from '@groundswell/contract';

/** Which way is good, in words. */
export function sayGood(better: Measure['better']): string {
  if (better === null) return 'which way is good is not said';
  return better === 'higher' ? 'higher is better' : 'lower is better';
}

// Ours: more names than these are a list, and no line.
const NAMED = 4;

/** Whose figures a measure has. */
export function sayWhose({ company, teams }: Pick<Measure, 'company' | 'teams'>): string {
  if (teams.length === 0) return 'of the whole company';
  const named = teams.length > NAMED ? `${teams.length} teams` : teams.join(', ');
  return company ? `of the whole company and of ${named}` : `of ${named}`;
}
