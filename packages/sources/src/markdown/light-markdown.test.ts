import { expect, it } from 'vitest';
import { lightMarkdown } from './light-markdown.ts';

const examples: [raw: string, text: string][] = [
  ['**bold** __under__ ~~no~~ *it* snake_case_name', 'bold under no it snake_case_name'],
  [
    'a [page](https://example.org/a) and <https://example.org/b>',
    'a page https://example.org/a and https://example.org/b',
  ],
  ['[https://example.org/a](https://example.org/a)', 'https://example.org/a'],
  ['`**code**` stays', '`**code**` stays'],
  ['# Title\n- one\n* two', 'Title\n• one\n• two'],
  ['see ```js\nx **y**\n``` there', 'see\n```\nx **y**\n```\nthere'],
  ['an open ``` fence', 'an open ``` fence'],
  ['>hers\n> too\nmine', '> hers\n> too\nmine'],
  ['2 * 3 * 4 = 24', '2 * 3 * 4 = 24'],
  ['a\r\nb\0', 'a\nb'],
];

it.each(examples)('%j is shown as %j', (raw, text) => {
  expect(lightMarkdown(raw, { quote: /^>+ ?/ })).toBe(text);
});

it('a quotation goes on to the end where the dialect has such a thing', () => {
  const dialect = { quote: /^> /, quoteToTheEnd: /^>>> / };
  expect(lightMarkdown('>:( no\n>>> all of\nthis', dialect)).toBe('>:( no\n> all of\n> this');
});

it('what a dialect has of its own is changed outside of code only', () => {
  const dialect = { quote: /^> /, inline: (words: string) => words.replaceAll('x', 'y') };
  expect(lightMarkdown('x `x` x', dialect)).toBe('y `x` y');
});

it('takes time in proportion to the text, whatever it holds', () => {
  const started = performance.now();
  for (const part of ['**', '[', '`', '_a', '> ', '```', '||x', '[a](', '* ', '<https://'])
    lightMarkdown(part.repeat(20_000), { quote: /^> / });
  expect(performance.now() - started).toBeLessThan(10_000);
});
