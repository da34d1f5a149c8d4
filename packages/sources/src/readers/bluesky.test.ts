import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { detect } from '../detect.ts';
import { openInput } from '../input/open-input.ts';
import { filesOf } from '../testing/files-of.ts';
import { ledgerOf, postsIn, readAll } from '../testing/read-all.ts';
import bluesky from './bluesky.ts';

const uri = (key: string) => `at://did:plc:teal/app.bsky.feed.post/${key}`;
const say = (key: string, record: object, more: object = {}) => ({
  uri: uri(key),
  author: { did: 'did:plc:teal', handle: 'teal.example.org' },
  record: { createdAt: '2024-05-02T16:00:00Z', text: 'words', ...record },
  ...more,
});
const linesOf = (...posts: object[]) => filesOf({ 'a.jsonl': posts.map((post) => JSON.stringify(post)).join('\n') });

async function fixturePosts() {
  const input = await openInput([fileURLToPath(new URL('./fixtures/bluesky/hashtag', import.meta.url))]);
  const posts = postsIn(await readAll(bluesky, input.files));
  return (key: string) => posts.find((post) => post.post.endsWith(key));
}

describe('the bluesky reader', () => {
  it('finds links and mentions by bytes, and writes shortened links in full', async () => {
    expect((await fixturePosts())('/a1')).toMatchObject({
      at: '2024-05-02T16:02:14.123456Z',
      text: 'Café at four 🎉 with @indigofox.example.org: https://example.org/a-longer-page #OakChat',
      mentions: ['did:plc:indigofox'],
    });
  });

  it('knows an author as the same in every hashtag', async () => {
    const all = await readAll(bluesky, linesOf(say('a', {}), say('b', {})));
    expect(all.filter((one) => one.type === 'member')).toEqual([
      { type: 'member', member: 'did:plc:teal', name: 'teal.example.org', handle: 'teal.example.org' },
    ]);
  });

  it('makes reposts reshares without words, and quoting posts reshares with their own', async () => {
    const post = await fixturePosts();
    expect(post('/a1#did:plc:tealnewt')).toMatchObject({ kind: 'reshare', comment: '', member: 'did:plc:tealnewt' });
    expect(post('/c1')).toMatchObject({ kind: 'reshare', comment: 'Bring the rota #OakChat' });
    expect(post('/c1')?.text).toContain('\n> @amberotter.example.org: Café');
  });

  it('knows what a reply answers, and that one which quotes is still a reply', async () => {
    const embed = { $type: 'app.bsky.embed.record', record: { uri: uri('q') } };
    const reply = { parent: { uri: uri('b') }, root: { uri: uri('a') } };
    const [post] = postsIn(await readAll(bluesky, linesOf(say('c', { reply, embed }))));
    expect(post).toMatchObject({ kind: 'reply', parent: uri('b'), thread: uri('a'), text: 'words' });
  });

  it('takes the time at which Bluesky saw a post where its own cannot be', async () => {
    expect((await fixturePosts())('/d1')?.at).toBe('2024-05-02T16:30:00.000Z');
  });

  it('does not take a feed that is shown for a quoted post', async () => {
    const record = { uri: 'at://did:plc:teal/app.bsky.feed.generator/oak' };
    const [post] = postsIn(await readAll(bluesky, linesOf(say('a', { embed: { record } }))));
    expect(post?.kind).toBe('start');
  });

  it('survives facets that lie about their place', async () => {
    const features = [{ uri: 'https://example.org/' }];
    const facets = [9, -1, 'x', 2].map((byteStart) => ({ index: { byteStart, byteEnd: 4000 }, features }));
    const posts = postsIn(await readAll(bluesky, linesOf(say('a', { facets: [...facets, null, 3] }))));
    expect(posts[0]?.text).toBe('words');
  });

  it('marks who says that they are a bot', async () => {
    const author = { did: 'did:plc:rota', handle: 'rota.example.org', labels: [{ val: 'bot' }] };
    const all = await readAll(bluesky, linesOf(say('a', {}, { author })));
    expect(ledgerOf(all)).toMatchObject({ bots: 1, people: 0 });
  });
});

const path = fileURLToPath(
  new URL('../../../../../shared/data/twitter/bluesky_tidytuesday_posts.jsonl', import.meta.url),
);

describe('real posts of Bluesky', () => {
  const isHere = existsSync(path);
  it(isHere ? 'are read whole' : 'are not here, and their test was left out', async () => {
    if (!isHere) return;
    const input = await openInput([path]);
    expect((await detect(input.files))?.reader.id).toBe('bluesky');
    const all = await readAll(bluesky, input.files);
    expect(ledgerOf(all)).toMatchObject({ read: 575, kept: 575, people: 125 });
    expect(postsIn(all).filter((post) => post.kind === 'reply')).toHaveLength(43);
  });
});
