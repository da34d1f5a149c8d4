import { describe, expect, it } from 'vitest';
import { topicZones, type WordPair } from './topic-zones.ts';

const all = (words: string[], weight = 0.3): WordPair[] =>
  words.flatMap((a, place) => words.slice(place + 1).map((b) => ({ a, b, weight })));
const trust = ['trust', 'open', 'safe'];
const fear = ['fear', 'blame', 'worry'];

describe('topic zones', () => {
  it('are the words that go together, the first word’s zone first, and not those without a partner', () => {
    const pairs = [...all(fear), ...all(trust), { a: 'trust', b: 'fear', weight: 0.05 }];
    expect(topicZones(['trust', 'kettle', ...fear, 'open', 'safe'], pairs)).toEqual([trust, fear]);
  });

  it('are the same every time', () => {
    const words = Array.from({ length: 40 }, (_, word) => `w${word}`);
    const pairs = all(words).map((pair, place) => ({ ...pair, weight: ((place * 7919) % 97) / 97 }));
    expect(topicZones(words, pairs)).toEqual(topicZones(words, pairs));
  });

  it('leave pairs of other words and of nothing aside', () => {
    expect(topicZones(trust, [...all(fear), { a: 'trust', b: 'open', weight: 0 }])).toEqual([]);
    expect(topicZones([], [])).toEqual([]);
  });

  it('keep a word that goes as well with one zone as with another where it stands', () => {
    const between = [...trust, ...fear].map((b) => ({ a: 'shift', b, weight: 0.2 }));
    const words = [...trust, ...fear, 'shift'];
    const pairs = [...all(trust), ...all(fear), ...between];
    for (const home of [trust, fear]) {
      const before = [trust, fear].map((zone) => (zone === home ? [...zone, 'shift'] : zone));
      expect(topicZones(words, pairs, before)).toEqual(before);
    }
  });
});
