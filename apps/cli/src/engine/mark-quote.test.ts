import { type QuestionInput, questionSchema } from '@groundswell/contract';
import { beforeAll, expect, it } from 'vitest';
import { loadCodebooks } from './load-codebooks.ts';
import { marker } from './mark-quote.ts';

let codebooks: Awaited<ReturnType<typeof loadCodebooks>>;
beforeAll(async () => {
  codebooks = await loadCodebooks();
});

const text = 'I was afraid. Our managers fear losing trust. Managers share a lot, with no fear.';
/** What is marked, in the order of the text; "-" before what is negated. */
const marked = (question: QuestionInput, termKey: string | null = null) =>
  marker(
    questionSchema.parse(question),
    termKey,
    codebooks,
  )({ text, comment: null }).map(({ start, end, negated }) => `${negated ? '-' : ''}${text.slice(start, end)}`);

it('marks the theme, negated or not, and a second theme with it', () => {
  expect(marked({ theme: 'fear' })).toEqual(['afraid', 'fear', '-fear']);
  expect(marked({ theme: 'fear', with: 'trust' })).toEqual(['afraid', 'fear', 'trust', '-fear']);
});

it('marks a group only where a sentence that touches the theme speaks of it', () => {
  expect(marked({ theme: 'fear', about: 'leaders' })).toEqual(['afraid', 'managers', 'fear', '-fear']);
  expect(marked({ theme: 'sharing', about: 'leaders' })).toEqual(['Managers', 'share']);
});

it('marks every theme that concerns a group where none is chosen', () => {
  expect(marked({ about: 'writer' })).toEqual(['I', 'afraid']);
});

it('marks a term, and nothing where nothing is asked for', () => {
  expect(marked({ term: 'manager' }, 'manager')).toEqual(['managers', 'Managers']);
  expect(marked({})).toEqual([]);
});
