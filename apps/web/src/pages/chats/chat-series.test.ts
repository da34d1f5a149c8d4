import { expect, it } from 'vitest';
import { partsOfPeople, seriesOf } from './chat-series.ts';

const chat = (said: object) => ({ community: 'c', channel: 'craft', people: 50, returning: 20, newcomers: 5, ...said });

it('compares the chats of a series, where at least two say who came', () => {
  const rows = [chat({}), chat({ people: 60 }), chat({ channel: 'lone' }), chat({ community: 'd', people: null })];
  expect(seriesOf(rows)).toEqual([{ community: 'c', channel: 'craft', chats: rows.slice(0, 2), most: 60 }]);
});

it('divides those who came into who is back, who is new and the others; the first chat has nobody back', () => {
  const plain = (words: string) => words.replaceAll('\u00a0', ' ');
  const { parts, words } = partsOfPeople(chat({ answers_per_person: 2.86 }));
  expect(parts.map(({ part, people }) => [part, people])).toEqual([
    ['returning', 20],
    ['newcomers', 5],
    ['others', 25],
  ]);
  expect(plain(words)).toBe('50 people · 20 back · 5 new · 2.9 answers each');
  expect(plain(partsOfPeople(chat({ returning: null })).words)).toBe('50 people · 5 new');
  expect(partsOfPeople(chat({ people: null }))).toEqual({ parts: [], words: 'who came is not known' });
});
