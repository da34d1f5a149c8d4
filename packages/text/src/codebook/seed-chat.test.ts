import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownWords } from '../own-words.ts';
import { tokensOf } from '../tokens.ts';
import { compileCodebook } from './compile-codebook.ts';
import { findThemes } from './find-themes.ts';
import { parseCodebook } from './parse-codebook.ts';

const chat = new URL('../../../../../shared/seeds/000_29d94baef2f5aee5.txt', import.meta.url);
const mindset = new URL('../../../../data/codebooks/mindset.yaml', import.meta.url);

if (existsSync(chat)) {
  const lines = readFileSync(chat, 'utf8')
    .split('\n')
    .map((line) => line.trim());
  const compiled = compileCodebook(parseCodebook(readFileSync(mindset, 'utf8'), 'mindset.yaml'));
  const fears = (post: string) =>
    findThemes(compiled, tokensOf(ownWords(post))).filter(({ theme }) => theme === 'fear');
  /** In the saved page a post is the line behind its sharing button. */
  const posts = (from: string, to: string) =>
    lines
      .slice(heading(from), heading(to))
      .flatMap((line, place, all) => (/^\d+\. Share$/.test(line) ? [all[place + 1] ?? ''] : []));
  const heading = (question: string) => lines.findIndex((line) => new RegExp(`^\\d+\\. ${question}\\)`).test(line));

  test('of the posts under Q3 of the seed chat exactly four speak of fear', () => {
    const fearful = posts('Q3', 'Q4').filter((post) => fears(post).some(({ negated }) => !negated));
    expect(fearful).toHaveLength(4);
  });

  test('under Q1 of the seed chat fear is only named as absent', () => {
    expect(
      posts('Q1', 'Q2')
        .flatMap(fears)
        .map(({ negated }) => negated),
    ).toEqual([true]);
  });
} else {
  test('the seed chat is not beside the project, so its known counts of fear were left out', () => {
    expect(existsSync(chat)).toBe(false);
  });
}
