import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ownWords } from './own-words.ts';
import { randomTexts } from './random-texts.fixture.ts';
import { readWords } from './read-words.ts';

const told = (text: string) => readWords(ownWords(text)).language;

/** Invented posts of two to ten words, 24 in each language. */
const posts = readFileSync(new URL('./fixtures/short-posts.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [language: string, text: string]);

describe.each([...new Set(posts.map(([language]) => language))])('of short posts in “%s”', (language) => {
  const mine = posts.filter((post) => post[0] === language).map(([, text]) => told(text));

  test('none is taken for another language', () => {
    expect(mine.filter((one) => one !== null && one !== language)).toEqual([]);
  });
  test('at most three in 24 are not told', () => {
    expect(mine.filter((one) => one === null).length).toBeLessThanOrEqual(3);
  });
});

describe('a language is told', () => {
  test.each([
    ['de', 'Danke'],
    ['fr', 'merci beaucoup'],
    ['ja', '来週の研修の資料を共有してください'],
    ['ja', 'Zoomで会議'],
    ['zh', '我们上周试了新的工具'],
    ['ko', '다음 주 교육 자료를 공유해 주세요'],
    ['th', 'การฝึกอบรมเริ่มวันจันทร์'],
    ['en', 'The word Angst is in the title'],
    ['en', 'We say 学习 for learning'],
    ['de', 'Das Meeting wurde wegen dem Feedback verschoben, sorry team'],
  ])('%s: %s', (language, text) => expect(told(text)).toBe(language));
});

describe('no language is told', () => {
  test.each([
    ['of nothing', ''],
    ['of a link and a face', 'https://example.org/der/die/das 🙂'],
    ['of what is written everywhere', 'ok'],
    ['of two names', 'Amber Otter'],
    ['of a shrug', '¯\\_(ツ)_/¯'],
    ['of a language that is not known here', 'Szkolenie zaczyna się w poniedziałek'],
    ['of a short word that several languages have', 'Dell'],
  ])('%s', (_, text) => expect(told(text)).toBeNull());
});

test('quoted words are not the author’s', () => {
  expect(told('> Kann jemand die Folien teilen?\nYes, I will')).toBe('en');
});

test('whatever the text, it is told the same every time', () => {
  for (const text of randomTexts(300)) expect(told(text)).toBe(told(text));
});
