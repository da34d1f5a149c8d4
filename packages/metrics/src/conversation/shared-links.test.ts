import { expect, it } from 'vitest';
import { sharedCommunity } from '../testing/tiny-community.ts';
import { post } from '../testing/tiny-records.ts';

const { ask } = sharedCommunity([
  post('1', 'amber', '2024-01-01T09:00', { links: ['example.org', 'wiki.example.com'] }),
  post('2', 'amber', '2024-01-02T09:00', { links: ['wiki.example.com'] }),
  post('3', 'coral', '2024-01-02T09:00', { links: ['example.org'] }),
  post('4', null, '2024-01-02T09:00', { links: ['example.org'] }),
  post('5', 'robot', '2024-01-02T09:00', { links: ['bots.example'], bot: true }),
]);

it('counts the people and the posts of each domain, most people first', async () => {
  expect((await ask('shared-links')).rows).toEqual([
    { domain: 'example.org', posts: 3, people: 2 },
    { domain: 'wiki.example.com', posts: 2, people: 1 },
  ]);
});

it('shows an executive no domain that fewer than five people shared', async () => {
  expect((await ask('shared-links', { view: 'executive' })).rows).toEqual([]);
});
