import { describe, expect, test } from 'vitest';
import { parseCodebook } from './parse-codebook.ts';

const head = 'id: small\ntitle: Small\ndescription: d\nversion: 1\nsource: invented\nthemes:\n';
const theme = (id: string, patterns: string, colour = 'gold') =>
  `  - {id: ${id}, label: L, description: d, colour: ${colour}, patterns: ${patterns}, matches: [a, b], mustNotMatch: [c, d]}\n`;
const parse = (text: string) => () => parseCodebook(text, 'small.yaml');

test('a codebook is read, with what it leaves out filled in', () => {
  const [first] = parse(head + theme('hope', '[hope, "look forward*"]'))().themes;
  expect(first).toMatchObject({ id: 'hope', except: [], negated: [], matchesNegated: [] });
});

describe('a refusal names the file, the theme and what to do', () => {
  test.each([
    [
      'a colour that there is not',
      head + theme('hope', '[hope]', 'pink'),
      /small\.yaml: theme hope, colour: .*Correct the file/,
    ],
    ['a theme without id', `${head}  - {label: L}\n`, /theme number 1, id/],
    [
      'two themes of one id',
      head + theme('hope', '[hope]') + theme('hope', '[hopes]'),
      /theme hope: stands there more than once/,
    ],
    ['a star inside a word', head + theme('hope', '["ho*pe"]'), /theme hope: pattern "ho\*pe" has a \*/],
    [
      'a star that matches nearly all',
      head + theme('hope', '["ho*"]'),
      /theme hope: pattern "ho\*": "ho\*" is too short/,
    ],
    ['a pattern without a word', head + theme('hope', '["--"]'), /theme hope: pattern "--" has no word/],
    ['a file that is no YAML', 'id: [', /small\.yaml: is not valid YAML/],
    ['a file of something else', 'just words', /small\.yaml: the file: /],
  ])('%s', (_, text, message) => expect(parse(text)).toThrow(message));
});
