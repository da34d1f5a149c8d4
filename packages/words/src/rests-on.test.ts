import type { Answer, Ledger } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { restsOn, sayReason } from './rests-on.ts';

const answer = (given: Partial<Answer>): Answer => ({
  metric: 'contributors',
  scope: {
    from: '2024-04-01',
    to: '2024-09-18',
    asOf: '2024-09-18',
    grain: 'week',
    codebook: 'mindset',
    against: 'rest',
    view: 'lead',
  },
  rows: [{ period: '2024-09-09' }, { period: '2024-09-16' }],
  total: null,
  compared: null,
  change: null,
  notes: [],
  hidden: null,
  completeUntil: '2024-09-09',
  ...given,
});

const ledger = (leftOut: Omit<Ledger['leftOut'][number], 'examples'>[]): Pick<Ledger, 'leftOut'> => ({
  leftOut: leftOut.map((one) => ({ ...one, examples: [] })),
});

describe('what the summary rests on', () => {
  it('names the people, the period and the week that is not over', () => {
    const [first] = restsOn({ people: 318, rostered: 350, roster: 837, answers: [answer({})], imports: [] });
    expect(first).toBe(
      '318 people posted from 1 April 2024 to 18 September 2024 (the week of 16 September 2024 is not over); of the 837 people on the roster 350 posted or reacted.',
    );
  });

  it('adds up what all imports left out', () => {
    const imports = [
      ledger([{ reason: 'system notice', count: 90 }]),
      ledger([
        { reason: 'system notice', count: 6 },
        { reason: 'duplicate', count: 1 },
        { reason: 'deleted', count: 0 },
      ]),
    ] as Ledger[];
    expect(restsOn({ people: null, rostered: null, roster: null, answers: [], imports })[0]).toBe(
      'Left out when importing: 96 system notices, 1 duplicate.',
    );
  });

  it('says each note once, however many answers carry it', () => {
    const notes = [{ code: 'no-roster' as const, count: 1, text: 'No roster is loaded' }];
    const sentences = restsOn({
      people: 3,
      rostered: null,
      roster: null,
      answers: [answer({ notes }), answer({ notes })],
      imports: [],
    });
    expect(sentences.filter((text) => text === 'No roster is loaded.')).toHaveLength(1);
  });

  it('says reasons in the plural where they have one', () => {
    expect(sayReason('duplicate', 2)).toBe('2 duplicates');
    expect(sayReason('outcome', 2)).toBe('2 outcomes');
    expect(sayReason('deleted', 2)).toBe('2 deleted');
  });
});
