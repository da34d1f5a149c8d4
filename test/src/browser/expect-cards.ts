import type { Answer } from '@groundswell/contract';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { soon } from './settled.ts';

/** The five cards: what each says, and the figure of which metric that must be. */
const cards: [title: string, metric: string, column: string, say: (value: number) => string][] = [
  ['Contributors', 'contributors', 'contributors', (people) => people.toLocaleString('en-GB')],
  ['Participation rate', 'participation-rate', 'rate', inPercent],
  ['Answered in 7 days', 'answered-within-7-days', 'share', inPercent],
  ['Time to first answer', 'time-to-first-answer', 'median_hours', inHours],
  ['Between participants', 'facilitator-share', 'participant_to_participant', inPercent],
];

/** Compares the cards on the page with what the API answers to the same question. */
export async function expectCards(page: Page, ask: (path: string) => Promise<Answer>, question: string): Promise<void> {
  const figures = page.getByRole('region', { name: 'Business figures' });
  await soon(() => figures.getByRole('article').count()).toBe(cards.length);
  for (const [title, metric, column, say] of cards) {
    const { total } = await ask(`metrics/${metric}?${question}`);
    const value = total?.[column];
    const card = figures.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) });
    const shown = value === null ? '—' : say(Number(value));
    await soon(() => card.getByRole('paragraph').first().textContent()).toMatch(
      new RegExp(`^${shown}( ?of [\\d,]+)?$`),
    );
  }
}

function inPercent(share: number): string {
  // Nearer to nothing or to all, decimals are said: then this would have to say them too.
  expect(share === 1 || (share > 0.0995 && share < 0.99), `${share} is said without decimals`).toBe(true);
  return `${Math.round(share * 100)}%`;
}

function inHours(hours: number): string {
  if (hours >= 48) return `${(hours / 24).toFixed(1).replace(/\.0$/, '')}days`;
  return hours < 1 ? `${Math.round(hours * 60)}min` : `${hours.toFixed(1).replace(/\.0$/, '')}h`;
}
