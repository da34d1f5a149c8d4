import { describe, expect, it } from 'vitest';
import type { Token } from './token.ts';
import { themeHue, zoneHues } from './zone-hues.ts';

const zone = (...words: (string | [string, Token])[]) =>
  words.map((word) => (typeof word === 'string' ? { key: word, colour: null } : { key: word[0], colour: word[1] }));

describe('the hue of a zone', () => {
  it('is its theme’s where it is clearly one theme', () => {
    expect(themeHue(zone(['trust', 'tide'], ['honest', 'tide'], 'share', 'week'))).toBe('tide');
    expect(themeHue(zone(['trust', 'tide'], 'share', 'week'))).toBeNull();
    expect(themeHue(zone(['trust', 'tide'], ['honest', 'tide'], 'a', 'b', 'c', 'd', 'e'))).toBeNull();
  });

  it('is no other zone’s, and stays what it was', () => {
    const zones = ['a', 'b', 'c', 'd', 'e'].map((word) => zone(word, `${word}${word}`));
    const hues = zoneHues(zones, [null, 'ember']);
    expect(new Set(hues).size).toBe(5);
    expect(hues[1]).toBe('ember');
    expect(zoneHues(zones, [null, 'ember'])).toEqual(hues);
  });

  it('is slate for the smallest, where there are more zones than hues', () => {
    const large = Array.from({ length: 7 }, (_, place) => zone(`w${place}`, `v${place}`, `u${place}`));
    const hues = zoneHues([zone('a', 'b'), zone('c', 'd'), ...large]);
    expect(hues.map((hue) => hue === 'slate')).toEqual([true, true, ...large.map(() => false)]);
  });
});
