import { expect, it } from 'vitest';
import { sharedBy, sharedLinks } from './shared-links.ts';

it('gathers what was linked to, the most shared first', () => {
  const links = sharedLinks([
    { text: 'See https://example.org/a. And again https://example.org/a!', author: 'Amber Otter' },
    { text: 'RT: https://example.org/a', author: 'Slate Wren' },
    { text: '(http://example.net/b_(c)) or (http://example.net/d)', author: null },
    { text: 'javascript:alert(1) https://', author: null },
  ]);
  expect(links).toEqual([
    { address: 'https://example.org/a', posts: 2, people: 2, by: ['Amber Otter', 'Slate Wren'] },
    { address: 'http://example.net/b_(c)', posts: 1, people: 0, by: [] },
    { address: 'http://example.net/d', posts: 1, people: 0, by: [] },
  ]);
});

it('counts nobody where most posts have no known author', () => {
  const posts = ['Amber Otter', null, null].map((author) => ({ text: 'https://example.org', author }));
  expect(sharedLinks(posts)).toEqual([{ address: 'https://example.org', posts: 3, people: null, by: ['Amber Otter'] }]);
});

it('names up to three, and four where the fourth takes no more room than its number', () => {
  const by = ['Amber', 'Teal', 'Coral', 'Olive', 'Slate'];
  expect([0, 1, 2, 3, 4, 5].map((count) => sharedBy({ by: by.slice(0, count) }))).toEqual([
    ...['', 'Amber', 'Amber and Teal', 'Amber, Teal and Coral', 'Amber, Teal, Coral and Olive'],
    'Amber, Teal, Coral and 2 more',
  ]);
});
