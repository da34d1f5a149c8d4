import { readdirSync, readFileSync } from 'node:fs';
import { questionSchema } from '@groundswell/contract';
import { expect, it } from 'vitest';
import { quotedPosts, threadOf } from './quoted-posts.ts';
import { readableChannels } from './readable-channels.ts';
import { tinyCommunity } from './testing/tiny-community.ts';
import { post, record } from './testing/tiny-records.ts';

const page = { offset: 0, limit: 10 };

it('gives a lead the words of every channel, a private one too, and an executive nobody’s', async () => {
  const { query } = await tinyCommunity([
    record({ type: 'channel', community: 'company', channel: 'board', name: 'board', private: true }),
    post('said in public', 'amber', '2024-01-01T09:00'),
    post('said in private', 'amber', '2024-01-02T09:00', { channel: 'board' }),
  ]);
  const asLead = await quotedPosts(questionSchema.parse({}), page, { query });
  expect(asLead?.posts.map(({ text }) => text)).toEqual(['said in private', 'said in public']);
  const key = asLead?.posts[0]?.post ?? '';
  expect((await threadOf(key, 'lead', query))?.map(({ text }) => text)).toEqual(['said in private']);
  expect(await quotedPosts(questionSchema.parse({ view: 'executive' }), page, { query })).toBeNull();
  expect(await threadOf(key, 'executive', query)).toBeNull();
});

it('decides nothing for a reader who may read nothing', () => {
  expect(readableChannels('executive')).toBeNull();
});

/** Places posts in chats by their words, and hands no words to any reader but the host's own questions. */
const placesPosts = 'chat-posts.ts';

/** Every file of this package that reads what posts say, to show it to somebody. */
const readers = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter(
    (name) => name.endsWith('.ts') && !name.includes('.test.') && !name.startsWith('testing') && name !== placesPosts,
  )
  .map((name) => ({ name, source: readFileSync(new URL(name, import.meta.url), 'utf8') }))
  .filter(({ source }) => /\b(?:from|join) texts\b/.test(source));

it('is asked by everything that reads what posts say', () => {
  expect(readers.map(({ name }) => name)).toContain('quoted-posts.ts');
  for (const { name, source } of readers) expect(source, name).toMatch(/readableChannels\(/);
  for (const { name, source } of readers) expect(source, name).toMatch(/from readable\b/);
});
