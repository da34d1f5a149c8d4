import { expect, it } from 'vitest';
import { linkDomains } from './link-domains.ts';

it('gives each domain once, in lower case and without www', () => {
  const text = 'See https://www.Example.org/a?b=1, http://wiki.example.com:8080/x and https://example.org/b.';
  expect(linkDomains(text)).toEqual(['example.org', 'wiki.example.com']);
});

it('reads links in brackets, in Markdown and with a name before the host', () => {
  expect(linkDomains('[the page](https://docs.example.net/guide) (https://a.example) <http://me@b.example/>')).toEqual([
    'docs.example.net',
    'a.example',
    'b.example',
  ]);
});

it('leaves out code, quoted lines and what was only passed on', () => {
  expect(linkDomains('`https://code.example`\n> https://quoted.example\nhttps://own.example')).toEqual(['own.example']);
  expect(linkDomains('Yes! RT https://borrowed.example', 'Yes!')).toEqual([]);
  expect(linkDomains('https://borrowed.example', '')).toEqual([]);
});

it('takes no word without a dot for a domain', () => {
  expect(linkDomains('http://localhost:4600 and nothing else')).toEqual([]);
});
