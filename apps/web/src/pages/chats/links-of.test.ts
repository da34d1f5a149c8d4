import { expect, it } from 'vitest';
import { linksOf } from './links-of.ts';
import { placedPost } from './placed-posts.fixture.ts';

it('gathers what was linked to, the most shared first, without what only ends the sentence', () => {
  const links = linksOf([
    placedPost({ text: 'See https://example.org/a. And again https://example.org/a!', author: 'Amber Otter' }),
    placedPost({ text: 'RT: https://example.org/a', author: 'Slate Wren' }),
    placedPost({ text: '(http://example.net/b_(c)) or (http://example.net/d)', author: null }),
    placedPost({ text: 'https://example.org/gone', part: 'none' }),
    placedPost({ text: 'javascript:alert(1) https://' }),
  ]);
  expect(links).toEqual([
    { address: 'https://example.org/a', posts: 2, people: 2 },
    { address: 'http://example.net/b_(c)', posts: 1, people: null },
    { address: 'http://example.net/d', posts: 1, people: null },
  ]);
});
