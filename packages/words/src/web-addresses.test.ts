import { describe, expect, it } from 'vitest';
import { safeAddress, shortAddress, webAddresses } from './web-addresses.ts';

const found = (text: string) => webAddresses(text).map(({ address }) => address);

describe('web addresses in what somebody wrote', () => {
  it('end before what ends the sentence, and before the brackets, quotes and mark-up around them', () => {
    expect(found('See https://example.org/a. And (https://example.org/b), “https://example.org/c”!')).toEqual([
      ...['https://example.org/a', 'https://example.org/b', 'https://example.org/c'],
    ]);
    expect(found('[there](https://example.org/d) **https://example.org/e** [https://example.org/f]')).toEqual([
      ...['https://example.org/d', 'https://example.org/e', 'https://example.org/f'],
    ]);
    expect(found('<https://example.org/g>…')).toEqual(['https://example.org/g']);
  });

  it('keep the brackets that are their own', () => {
    expect(found('(http://example.net/b_(c))')).toEqual(['http://example.net/b_(c)']);
  });

  it('are where they stand', () => {
    expect(webAddresses('So: https://example.org')).toEqual([{ at: 4, address: 'https://example.org' }]);
  });

  it('are none where nothing can be followed', () => {
    expect(found('javascript:alert(1) https:// ftp://example.org')).toEqual([]);
  });
});

it('lets an address lead to the web or to a mail address, and nowhere else', () => {
  const addresses = [
    'https://example.org/a',
    'mailto:a@example.org',
    'javascript:alert(1)',
    'data:text/html,a',
    '/data',
  ];
  expect(addresses.map(safeAddress)).toEqual([...addresses.slice(0, 2), null, null, null]);
});

it('shortens an address to what is read of it', () => {
  expect(shortAddress('https://www.example.org/')).toBe('example.org');
  expect(shortAddress(`https://example.org/${'a'.repeat(100)}`)).toBe(`example.org/${'a'.repeat(58)}…`);
});
