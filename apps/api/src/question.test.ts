import { expect, test } from 'vitest';
import { questionFromUrl, questionKey } from './question.ts';

const read = (query: string) => questionFromUrl(new URLSearchParams(query));

test('without parameters a question is about everything, by the week', () => {
  expect(read('')).toEqual({ grain: 'week', codebook: 'mindset', against: 'rest', view: 'lead' });
});

test('a repeated filter is a list, and a single one too', () => {
  expect(read('community=a&community=b&team=Support')).toMatchObject({ community: ['a', 'b'], team: ['Support'] });
});

test('the questions of a chat that have no number may be asked for too', () => {
  expect([read('question=Intro').question, read('question=Wrap').question]).toEqual(['Intro', 'Wrap']);
});

test.each([
  ['colour=red', '"colour" is not known here; there are "from", "to"'],
  ['grain=fortnight', '"grain" must be one of day, week, month, quarter'],
  ['from=05/01/2024', '"from" must be a date, YYYY-MM-DD'],
  ['from=2024-02-30', '"from" must be a day of the calendar, and 2024-02-30 is none'],
  ['from=2024-02-02&to=2024-02-01', '"from" (2024-02-02) must not be after "to" (2024-02-01)'],
  ['from=2024-02-02&from=2024-02-03', '"from" may be given only once'],
  ['question=4', '"question" must be Q and a number, such as Q1'],
])('%s is refused with a sentence that names it', (query, sentence) => {
  expect(() => read(query)).toThrow(sentence);
});

test('questions that mean the same have one key, whatever the order of their filters', () => {
  const one = read('team=a&team=b&from=2024-01-01');
  const other = read('from=2024-01-01&team=b&team=a&team=a&grain=week');
  expect(questionKey(one)).toBe(questionKey(other));
  expect(questionKey(one)).not.toBe(questionKey(read('team=a&from=2024-01-01')));
});
