import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Refusal } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { detect } from '../detect.ts';
import { openInput } from '../input/open-input.ts';
import { filesOf } from '../testing/files-of.ts';
import { ledgerOf, postsIn, readAll } from '../testing/read-all.ts';
import { cookedWords } from './discourse/cooked.ts';
import discourse from './discourse.ts';

const forum = fileURLToPath(new URL('./fixtures/discourse/forum', import.meta.url));
const say = (number: number, fields: object = {}) => ({
  post_number: number,
  post_type: 1,
  username: 'Teal',
  created_at: '2024-05-02T16:00:00.000Z',
  cooked: '<p>words</p>',
  ...fields,
});
const topic = (...posts: object[]) => filesOf({ '7.json': JSON.stringify({ post_stream: { posts }, id: 7 }) });

describe('the discourse reader', () => {
  it('reads quotes as quotes, and drops previews, pictures and the frames around them', () => {
    const quote =
      '<aside class="quote"><div class="title">Amber:</div><blockquote><p>old words</p></blockquote></aside><p>mine</p>';
    expect(cookedWords(quote).text).toBe('> old words\nmine');
    const preview = '<p>see</p><aside class="onebox"><article class="onebox-body"><h3>Page</h3></article></aside>';
    expect(cookedWords(preview).text).toBe('see');
    const link = '<a href="https://example.org/a" class="onebox">https://example.org/a</a>';
    expect(cookedWords(link).text).toBe('https://example.org/a');
    const picture = '<div class="lightbox-wrapper"><a><img src="a.png"><div class="meta">a.png 600×400</div></a></div>';
    expect(cookedWords(`${picture}<p>mine</p>`).text).toBe('mine');
  });

  it('finds whom the words mention, and not whom a quoted post did', () => {
    const teal = '<a class="mention" href="/u/teal">@Teal</a>';
    expect(cookedWords(`<p>${teal}, look</p>`).mentions).toEqual(['teal']);
    expect(cookedWords(`<aside class="quote"><blockquote>${teal}</blockquote></aside><p>yes</p>`).mentions).toEqual([]);
  });

  it('keeps how often a post was read and by how many, and of the first one how often its topic was viewed', async () => {
    const shown = { id: 1, cooked: '<p>hello</p>', created_at: '2024-01-01T09:00:00Z', username: 'amber', reads: 9 };
    const posts = [
      { ...shown, post_number: 1, readers_count: 8 },
      { ...shown, id: 2, post_number: 2 },
    ];
    const files = filesOf({ '7.json': JSON.stringify({ post_stream: { posts }, id: 7, views: 40 }) });
    const read = postsIn(await readAll(discourse, files)).map(({ views, readers }) => [views, readers]);
    expect(read).toEqual([
      [40, 8],
      [9, undefined],
    ]);
  });

  it('answers by the number in the topic, also across the pages of a topic', async () => {
    const input = await openInput([forum]);
    const posts = new Map(postsIn(await readAll(discourse, input.files)).map((post) => [post.post, post]));
    expect(posts.get('12/1')).toMatchObject({ kind: 'start', edited_at: '2024-05-02T17:00:00.000Z' });
    expect(posts.get('12/1')?.text).toMatch(/^Handing over a shift\n\nHow do you/);
    expect(posts.get('12/3')).toMatchObject({ kind: 'reply', parent: '12/2', thread: '12/1', files: 1 });
    expect(posts.get('12/12')).toMatchObject({ parent: '12/1', channel: '4' });
  });

  it('leaves out what the forum says, deleted and hidden posts, and says so', async () => {
    const files = topic(
      say(1),
      say(2, { post_type: 3 }),
      say(3, { action_code: 'closed.enabled' }),
      say(4, { user_deleted: true }),
      say(5, { hidden: true }),
    );
    expect(ledgerOf(await readAll(discourse, files)).leftOut).toEqual({ 'system notice': 2, deleted: 2 });
  });

  it('reads whispers and messages between people only when asked to', async () => {
    const input = await openInput([forum]);
    const all = await readAll(discourse, input.files, { includePrivate: true });
    expect(ledgerOf(all).leftOut.private).toBeUndefined();
    expect(all).toContainEqual(expect.objectContaining({ type: 'channel', channel: 'messages', private: true }));
  });

  it('counts likes, or each reaction where a forum has many', async () => {
    const like = {
      actions_summary: [
        { id: 2, count: 3 },
        { id: 3, count: 9 },
      ],
    };
    const many = { ...like, reactions: [{ id: 'tada', count: 2 }] };
    const reactions = (await readAll(discourse, topic(say(1, like), say(2, many)))).filter(
      (record) => record.type === 'reaction',
    );
    expect(reactions).toMatchObject([
      { emoji: 'heart', count: 3 },
      { emoji: 'tada', count: 2 },
    ]);
  });

  it('makes moderators, admins and staff facilitators, and the forum itself a bot', async () => {
    const files = topic(say(1), say(2, { moderator: true }), say(3, { username: 'system', user_id: -1, admin: true }));
    const members = (await readAll(discourse, files)).filter((record) => record.type === 'member');
    expect(members).toMatchObject([
      { member: 'system', bot: true },
      { member: 'teal', role: 'facilitator' },
    ]);
    expect(members[0]).not.toHaveProperty('role');
  });

  it('says which reads and roles the source shows, and names the community after the forum', async () => {
    const all = await readAll(
      discourse,
      topic(say(1, { avatar_template: '/user_avatar/forum.example.org/teal/9.png' })),
    );
    expect(all[0]).toMatchObject({ community: 'forum.example.org', shows: expect.arrayContaining(['reads', 'roles']) });
  });

  it('tells the line of a post that it cannot read, and refuses what holds no topic', async () => {
    const all = await readAll(discourse, (await openInput([forum])).files);
    const text = expect.stringMatching(/12\.json line \d{3} has no "created_at"/);
    expect(all).toContainEqual(expect.objectContaining({ reason: 'unreadable', text }));
    await expect(readAll(discourse, filesOf({ 'a.json': '{"post_stream": {}}' }))).rejects.toThrow(Refusal);
  });
});

const real = fileURLToPath(new URL('../../../../../shared/data/discourse', import.meta.url));

describe('two real topics', () => {
  const isHere = existsSync(real);
  it(isHere ? 'are read whole' : 'are not here, and their test was left out', async () => {
    if (!isHere) return;
    const input = await openInput([real]);
    expect((await detect(input.files))?.reader.id).toBe('discourse');
    const ledger = ledgerOf(await readAll(discourse, input.files));
    // 340 + 110 posts, of which three closed and opened a topic; 232 + 80 likes, as the topics say themselves.
    expect(ledger).toMatchObject({ read: 450, kept: 447, leftOut: { 'system notice': 3 }, reactions: 312 });
  });
});
