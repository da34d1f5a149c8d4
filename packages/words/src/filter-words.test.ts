import type { FilterOptions } from '@groundswell/contract';
import { expect, it } from 'vitest';
import { filterWords } from './filter-words.ts';

const options = {
  codebooks: [{ id: 'mindset', title: 'Mindset', themes: [{ id: 'fear', label: 'Fear', colour: 'ember' }] }],
  chats: [{ chat: 'c-1', title: 'Craft chat', community: 'Craft', day: '2026-06-08', questions: ['Q1'] }],
} satisfies Pick<FilterOptions, 'codebooks' | 'chats'>;

it('names themes and chats as people do, and nothing that is not chosen', () => {
  const asked = { channel: ['ideas', 'field'], theme: 'fear', chat: 'c-1', question: 'Q1', term: 'shift' };
  expect(filterWords({ ...asked, codebook: 'mindset' }, options)).toEqual([
    'channel: #ideas, #field',
    'chat: Craft chat',
    'question: Q1',
    'word: “shift”',
    'theme: Fear',
  ]);
  expect(filterWords({}, options)).toEqual([]);
});
