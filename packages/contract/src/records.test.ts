import { describe, expect, it } from 'vitest';
import { recordSchema } from './records.ts';

describe('an outcome', () => {
  const outcome = {
    type: 'outcome',
    community: 'brightwater',
    outcome: 'o1',
    verb: 'http://adlnet.gov/expapi/verbs/passed',
    object: 'https://learn.example.org/quiz/1',
    at: '2024-03-05T14:20:00Z',
  };

  it('may be anybody’s and nobody’s, and need say no more than what was done when', () => {
    const said = {
      name: 'Whom do you ask?',
      scaled: -0.5,
      raw: -5,
      min: -10,
      max: 10,
      success: false,
      completion: true,
    };
    for (const fields of [{}, { member: null }, { ...said, member: 'teal', seconds: 0 }, { at: '2024-03-05' }]) {
      expect(recordSchema.safeParse({ ...outcome, ...fields }).success).toBe(true);
    }
  });

  it.each([
    ['a share above one', { scaled: 1.5 }],
    ['a share below minus one', { scaled: -1.5 }],
    ['a number without bound', { raw: Number.POSITIVE_INFINITY }],
    ['less than no time', { seconds: -1 }],
    ['no activity', { object: '' }],
    ['a channel', { channel: 'field' }],
  ])('cannot have %s', (_, fields) => {
    expect(recordSchema.safeParse({ ...outcome, ...fields }).success).toBe(false);
  });
});
