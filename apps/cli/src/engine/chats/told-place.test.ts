import { expect, it } from 'vitest';
import { toldPlace } from './chat-rows.ts';

const given = { post: 1, key: '1', question: 'Q1', part: 'answer', reshare: false, minute: null, during: null };
const names = new Set(['Q1', 'Q2']);
const placed = (fields: Partial<typeof given>, said: { moved?: string; asks?: string } = {}, asked = names) => {
  const place = toldPlace({ ...given, ...fields }, { moved: said.moved, asks: said.asks, names: asked });
  return place && `${place.question} ${place.part} ${place.method}`;
};

it('leaves a post of a told chat where its source says, unless somebody moved it or its question is gone', () => {
  expect([placed({}), placed({}, { moved: 'Q2' }), placed({}, { moved: 'Q9' })]).toEqual([
    'Q1 answer source',
    'Q2 answer moved',
    'Q1 answer source',
  ]);
  expect([placed({}, { moved: 'chatter' }), placed({}, { moved: 'none' })]).toEqual(['null chatter moved', null]);
  expect(placed({}, {}, new Set(['Q2']))).toBe('null chatter source');
  expect(placed({}, { asks: 'Q2' })).toBe('Q2 question moved');
});

it('keeps what hosts say and what is passed on apart from answers, wherever it is moved', () => {
  expect([placed({ part: 'host' }, { moved: 'Q2' }), placed({ part: 'question' }, { moved: 'Q2' })]).toEqual([
    'Q2 host moved',
    'Q2 host moved',
  ]);
  expect(placed({ part: 'reshare', reshare: true }, { moved: 'Q2' })).toBe('Q2 reshare moved');
  expect(placed({ part: 'question' }, {}, new Set(['Q2']))).toBe('null host source');
});
