import { expect, it } from 'vitest';
import { paperOf } from './paper-of.ts';

it.each([
  ['en-US', 'letter'],
  ['es-MX', 'letter'],
  ['en-GB', 'a4'],
  ['zh-Hant-TW', 'a4'],
  ['de', 'a4'],
])('a reader of %s prints on %s', (language, paper) => expect(paperOf(language)).toBe(paper));
