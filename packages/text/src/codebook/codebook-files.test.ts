import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ownWords } from '../own-words.ts';
import { tokensOf } from '../tokens.ts';
import { type CompiledCodebook, compileCodebook } from './compile-codebook.ts';
import { findThemes } from './find-themes.ts';
import { parseCodebook } from './parse-codebook.ts';

const folder = new URL('../../../../data/codebooks/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const codebooks = files.map((file) => ({
  file,
  codebook: parseCodebook(readFileSync(new URL(file, folder), 'utf8'), file),
}));

test('the five codebooks of the product are there', () => {
  expect(files.sort()).toEqual(
    expect.arrayContaining(['about.yaml', 'barriers.yaml', 'mindset.yaml', 'practice.yaml', 'three-values.yaml']),
  );
});

describe.each(codebooks)('codebook $file', ({ file, codebook }) => {
  const compiled = compileCodebook(codebook);

  test('is named after its id', () => {
    expect(file).toBe(`${codebook.id}.yaml`);
  });

  test('names each theme once', () => {
    const ids = codebook.themes.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('keeps the colours of trust and fear for them alone', () => {
    const reserved = codebook.themes.filter(({ colour }) => colour === 'tide' || colour === 'ember');
    expect(reserved.every(({ id, colour }) => colour === (id === 'fear' ? 'ember' : 'tide'))).toBe(true);
  });

  describe.each(codebook.themes)('theme $id', (theme) => {
    test('has at least three sentences that match and three that must not', () => {
      expect(theme.matches.length).toBeGreaterThanOrEqual(3);
      expect(theme.mustNotMatch.length).toBeGreaterThanOrEqual(3);
    });

    test('says everything once', () => {
      const patterns = [...theme.patterns, ...theme.except, ...theme.negated];
      expect(patterns.filter((pattern, place) => patterns.indexOf(pattern) !== place)).toEqual([]);
    });

    test.each(theme.matches)('finds: %s', (sentence) => {
      expect(found(compiled, sentence, theme.id)).toContain(false);
    });

    test.each(theme.mustNotMatch)('leaves alone: %s', (sentence) => {
      expect(found(compiled, sentence, theme.id)).toEqual([]);
    });

    for (const sentence of theme.matchesNegated) {
      test(`finds only as negated: ${sentence}`, () => {
        const hits = found(compiled, sentence, theme.id);
        expect(hits).toContain(true);
        expect(hits).not.toContain(false);
      });
    }
  });
});

test('the mindset codebook has at least fourteen themes', () => {
  const mindset = codebooks.find(({ codebook }) => codebook.id === 'mindset');
  expect(mindset?.codebook.themes.length).toBeGreaterThanOrEqual(14);
});

/** For each hit of the theme, whether it is negated. */
function found(compiled: CompiledCodebook, sentence: string, theme: string): boolean[] {
  return findThemes(compiled, tokensOf(ownWords(sentence)))
    .filter((hit) => hit.theme === theme)
    .map(({ negated }) => negated);
}
