import type { Change } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { formatFigure } from './number-format.ts';
import { type SummaryFacts, summarySentence } from './summary-sentence.ts';

const moved = (now: number, before: number, verdict: Change['verdict'], column = 'contributors'): Change => ({
  column,
  now,
  before,
  difference: now - before,
  wobble: verdict === 'not known' ? null : 1,
  verdict,
});

const facts = (given: Partial<SummaryFacts>): SummaryFacts => ({
  people: 318,
  posts: 4120,
  waiting: 1.6,
  peopleChange: moved(318, 279, 'better'),
  waitingChange: moved(1.6, 3.3, 'better', 'median_hours'),
  basis: 'year',
  current: true,
  hidden: false,
  say: (value, unit) => formatFigure(value, unit).replace('\u00a0', ' '),
  ...given,
});

describe('the summary’s sentence', () => {
  it('says what moved and since when', () => {
    expect(summarySentence(facts({}))).toBe(
      'More people post than a year ago, and a post waits half as long for a colleague.',
    );
  });

  it('says "but" where one is good and the other is not', () => {
    const slower = moved(3.4, 1.6, 'worse', 'median_hours');
    expect(summarySentence(facts({ waitingChange: slower }))).toBe(
      'More people post than a year ago, but a post waits twice as long for a colleague.',
    );
  });

  it('claims no change within the usual wobble', () => {
    const same = facts({
      peopleChange: moved(281, 279, 'about the same'),
      waitingChange: moved(3.2, 3.3, 'about the same', 'median_hours'),
      basis: 'previous',
    });
    expect(summarySentence(same)).toBe(
      'About as many people post as in the period before, and a post waits about as long for a colleague.',
    );
  });

  it('tells a period that is over in the past tense', () => {
    expect(
      summarySentence(facts({ current: false, peopleChange: moved(200, 279, 'worse'), waitingChange: null })),
    ).toBe('Fewer people posted than a year before.');
  });

  it('gives the plain figures where there is nothing to compare with', () => {
    const first = facts({ peopleChange: null, waitingChange: null, basis: null });
    expect(summarySentence(first)).toBe('318 people posted, and a post typically waited 1.6 h for a colleague.');
    expect(summarySentence({ ...first, people: 1, waiting: null })).toBe('1 person posted.');
  });

  it('calls nothing a change where too little is known', () => {
    const early = facts({ peopleChange: moved(318, 279, 'not known'), basis: 'previous' });
    expect(summarySentence(early)).toBe(
      '318 people posted, 279 in the period before; too little is known to call it a change.',
    );
  });

  it('does not take unknown authors for nobody', () => {
    expect(summarySentence(facts({ people: 0, posts: 34 }))).toBe(
      'There are 34 posts, but the source does not say by whom.',
    );
  });

  it('says so where nobody posted', () => {
    expect(summarySentence(facts({ people: 0, posts: 0 }))).toBe('Nobody posted in this period.');
  });

  it('does not tell an executive how few they were', () => {
    expect(summarySentence(facts({ hidden: true, people: null }))).toBe(
      'Too few people posted in this period to show them.',
    );
  });
});
