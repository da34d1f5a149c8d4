import { englishStem } from './english-stem.ts';

/**
 * The key of a word that offices borrow from English as it is: "Meeting", "le marketing", "los trainings" are counted with
 * the English posts' word. Undefined for all other words. `native` are words of the language that only look like one.
 */
export function loanStem(lower: string, native?: RegExp): string | undefined {
  return borrowed.test(lower) && !native?.test(lower) ? englishStem(lower) : undefined;
}

const borrowed = /^[a-z]{3,}ings?$/;
