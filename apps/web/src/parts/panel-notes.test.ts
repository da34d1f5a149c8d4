import type { Answer, MetricDescription, Note } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { emptyWords, panelNotes } from './panel-notes.ts';

const description = (given: Partial<MetricDescription>): MetricDescription => ({
  id: 'contributors',
  title: 'Contributors',
  question: 'How many people take part?',
  family: 'participation',
  shape: 'series',
  unit: 'people',
  better: 'higher',
  headline: 'people',
  definition: 'People who posted.',
  source: 'METRICS',
  caveats: [],
  columns: [{ name: 'people', label: 'people', unit: 'people' }],
  sql: 'select 1',
  grains: ['week'],
  ...given,
});
const dayOnly: Note = { code: 'day-only', count: 82, text: '82 posts are known to the day only and left out here.' };
const answer: Answer = {
  metric: 'contributors',
  scope: { grain: 'week', codebook: 'mindset', against: 'rest', view: 'executive', from: null, to: null, asOf: null },
  rows: [{ people: null }, { people: 8 }],
  total: null,
  compared: null,
  change: null,
  notes: [dayOnly],
  hidden: { minimum: 5, cells: [{ row: 0, column: 'people' }], comparedCells: [], rows: 0 },
  completeUntil: null,
};
const told = (shape: MetricDescription['shape'], withAnswers: boolean) => {
  const described = description({ shape });
  return panelNotes(answer, { description: described, shown: described.columns, withAnswers });
};

describe('a panel’s small print', () => {
  it('says what is hidden, and the answer’s notes, which only the summary’s foot used to say', () => {
    expect(told('series', true)).toEqual(['Weeks with fewer than 5 people are not shown.', dayOnly.text]);
  });

  it('leaves the notes to the foot of the summary, and hidden cells to charts that say so themselves', () => {
    expect(told('series', false)).toEqual(['Weeks with fewer than 5 people are not shown.']);
    expect(told('grid', true)).toEqual([dayOnly.text]);
  });
});

describe('an empty panel', () => {
  it('does not say that nobody posted where posts were left out', () => {
    expect(emptyWords(answer, description({}))).toBe(`There is nothing to show here. ${dayOnly.text}`);
  });

  it('does not say that nobody posted where nobody raised a theme', () => {
    const words = (family: string) => emptyWords({ ...answer, notes: [] }, description({ family }));
    expect(words('themes')).toContain('Nobody wrote of this in this period.');
    expect(words('participation')).toContain('Nobody posted in this period.');
  });
});
