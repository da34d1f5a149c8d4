import type { Codebook } from '@groundswell/contract';
import { describe, expect, test } from 'vitest';
import { randomTexts } from '../random-texts.fixture.ts';
import { tokensOf } from '../tokens.ts';
import { compileCodebook } from './compile-codebook.ts';
import { findThemes } from './find-themes.ts';

const theme = {
  label: 'x',
  description: 'x',
  colour: 'gold' as const,
  matches: [],
  mustNotMatch: [],
  matchesNegated: [],
};
const codebook: Codebook = {
  id: 'small',
  title: 'Small',
  description: 'For these tests.',
  version: 1,
  source: 'invented',
  themes: [
    {
      ...theme,
      id: 'fear',
      patterns: ['fear', 'fears', 'afraid', 'worri*', 'fear of looking stupid'],
      except: ['afraid so', "i'm afraid not"],
      negated: ['fearless*', 'lack of fear'],
    },
    {
      ...theme,
      id: 'trust',
      patterns: ['trust*', 'build trust', 'lack of trust'],
      except: ['trust fund*'],
      negated: [],
    },
    { ...theme, id: 'time', patterns: ['no time', 'time to learn', 'know-how', 'e-learn*'], except: [], negated: [] },
  ],
};
const compiled = compileCodebook(codebook);

/** "fear:Fears" for a hit, "-fear:fear" for a negated one. */
const hits = (text: string) =>
  findThemes(compiled, tokensOf(text)).map(
    ({ theme: id, start, end, negated }) => `${negated ? '-' : ''}${id}:${text.slice(start, end)}`,
  );

describe('patterns', () => {
  test('match whole words, in any case', () => {
    expect(hits('FEAR, fears; sapfear fearsome')).toEqual(['fear:FEAR', 'fear:fears']);
  });
  test('with a star match what begins so', () => {
    expect(hits('worried and worrisome')).toEqual(['fear:worried', 'fear:worrisome']);
  });
  test('of several words stay within a clause', () => {
    expect(hits('no time. No, time flies')).toEqual(['time:no time']);
  });
  test('and posts agree on hyphens and apostrophes', () => {
    expect(hits('know how, know-how, e-learning')).toEqual(['time:know how', 'time:know-how', 'time:e-learning']);
  });
});

describe('where patterns of a theme overlap', () => {
  test('the longest of those that begin together counts', () => {
    expect(hits('fear of looking stupid')).toEqual(['fear:fear of looking stupid']);
  });
  test('the one that begins first counts', () => {
    expect(hits('no time to learn')).toEqual(['time:no time']);
  });
  test('an exception takes away what it overlaps', () => {
    expect(hits('build trust funds, trust')).toEqual(['trust:trust']);
    expect(hits("I'm afraid not. Afraid so. Afraid")).toEqual(['fear:Afraid']);
  });
  test('but not what is longer than itself', () => {
    const longer = { ...codebook.themes[1]!, patterns: ['trust fund for learning'] };
    const found = findThemes(compileCodebook({ ...codebook, themes: [longer] }), tokensOf('a trust fund for learning'));
    expect(found).toHaveLength(1);
  });
});

describe('a hit is negated', () => {
  test.each([
    'no fear',
    'not at all afraid',
    'don’t fear',
    'never with fear',
    'without fear',
    'nothing to fear',
    'free of fear',
  ])('by %s', (text) => expect(hits(text)[0]).toMatch(/^-fear:/));
  test('by a pattern of its own', () => {
    expect(hits('fearlessness, a lack of fear')).toEqual(['-fear:fearlessness', '-fear:lack of fear']);
  });
});

describe('a hit is not negated', () => {
  test.each([
    'not only fear',
    'no doubt fear plays a part',
    'nothing but fear',
    'no, fear is real',
    'not what people here fear',
    'not easy but afraid',
    'I do not post because afraid',
    'why not fear it',
  ])('by %s', (text) => expect(hits(text)[0]).toMatch(/^fear:/));
  test('when what lacks is the theme', () => {
    expect(hits('a lack of trust')).toEqual(['trust:lack of trust']);
  });
});

test('whatever the text, hits stand in order at whole words', () => {
  for (const text of randomTexts(2000)) {
    const tokens = tokensOf(text);
    const found = findThemes(compiled, tokens);
    for (const { start, end } of found) {
      expect(tokens.some((token) => token.start === start)).toBe(true);
      expect(tokens.some((token) => token.end === end)).toBe(true);
    }
    expect([...found].sort((a, b) => a.start - b.start)).toEqual(found);
  }
});
