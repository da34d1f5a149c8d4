import type { FilterOptions } from '@groundswell/contract';
import { expect, it } from 'vitest';
import { coveredBy } from './covered-by.ts';
import { defaultPeriod } from './period.ts';

const company = { name: 'Company', source: 'slack', posts: 9, from: '2023-01-02', asOf: '2024-09-18' };
const chat = { name: '#chat', source: 'chat-summary', posts: 9, from: '2012-09-20', asOf: '2012-09-20' };
const options = {
  from: '2012-09-20',
  to: '2024-09-18',
  asOf: '2024-09-18',
  communities: [company, chat],
} as FilterOptions;

it('counts the default period from the last covered day of the chosen community, so that an old chat is not empty', () => {
  expect(defaultPeriod(coveredBy(options, { community: ['#chat'] }))).toEqual({ from: '2012-09-20', to: '2012-09-20' });
});

it('is what all chosen communities cover together, and the workspace where none is chosen', () => {
  expect(coveredBy(options, { community: ['#chat', 'Company'] })).toMatchObject({
    from: '2012-09-20',
    asOf: '2024-09-18',
  });
  expect(coveredBy(options, {})).toBe(options);
});
