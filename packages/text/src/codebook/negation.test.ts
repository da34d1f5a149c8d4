import { describe, expect, test } from 'vitest';
import { readWords } from '../read-words.ts';
import { compileCodebook } from './compile-codebook.ts';
import { findThemes } from './find-themes.ts';

const compiled = compileCodebook({
  themes: [
    {
      id: 'fear',
      label: 'Fear',
      description: 'Fear.',
      colour: 'gold',
      patterns: [
        ...['angst', 'fürcht*', 'peur*', "manque d'expérience", 'crain*', 'miedo', 'temo', 'bang', 'vrees'],
        ...['medo', 'paura', 'rädd*', 'fruktar', 'frygt*', 'bange'],
      ],
      except: [],
      negated: [],
      matches: [],
      mustNotMatch: [],
      matchesNegated: [],
    },
  ],
});

/** Whether the first hit is negated, and the language in which the post was read. */
function hit(text: string): [language: string | null, negated: boolean | undefined] {
  const { language, rules, tokens } = readWords(text);
  return [language, findThemes(compiled, tokens, rules)[0]?.negated];
}

describe('negated', () => {
  test.each([
    ['de', 'Ich habe keine Angst vor der Schulung'],
    ['de', 'Wir lernen ganz ohne Angst'],
    ['de', 'Ich fürchte mich nicht davor'],
    ['fr', "Je n'ai pas peur de la formation"],
    ['fr', "J'ai pas peur du client"],
    ['fr', 'Nous travaillons sans peur'],
    ['fr', "Il n'y a pas de manque d'expérience chez nous"],
    ['es', 'No tengo miedo de preguntar'],
    ['nl', 'Ik ben niet bang voor de klant'],
    ['nl', 'Ik vrees dat niet'],
    ['pt', 'Não tenho medo de perguntar'],
    ['it', 'Non ho paura di chiedere'],
    ['sv', 'Jag är inte rädd för att fråga'],
    ['sv', 'Jag fruktar inte det'],
    ['da', 'Jeg er ikke bange for at spørge'],
  ])('%s: %s', (language, text) => expect(hit(text)).toEqual([language, true]));
});

describe('not negated', () => {
  test.each([
    ['de', 'Ich habe Angst vor der Schulung'],
    ['de', 'Ich habe Angst nicht gut genug zu sein'],
    ['de', 'Nicht nur die Angst ist da'],
    ['fr', "J'ai peur de la formation"],
    ['fr', 'Le manque d’expérience est là'],
    ['es', 'Sin duda tengo miedo de preguntar'],
    ['nl', 'Ik ben bang voor de klant'],
    ['it', 'Ho paura di chiedere, non lo nego'],
    ['sv', 'Jag är rädd för att fråga'],
    ['da', 'Jeg er bange, men ikke sur'],
  ])('%s: %s', (language, text) => expect(hit(text)).toEqual([language, false]));
});
