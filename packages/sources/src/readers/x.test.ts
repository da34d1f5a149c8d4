import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Refusal } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { detect } from '../detect.ts';
import { openInput } from '../input/open-input.ts';
import { filesOf } from '../testing/files-of.ts';
import { ledgerOf, postsIn, readAll } from '../testing/read-all.ts';
import x from './x.ts';

async function fixture(name: string) {
  const input = await openInput([fileURLToPath(new URL(`./fixtures/x/${name}`, import.meta.url))]);
  const all = await readAll(x, input.files);
  return { all, posts: new Map(postsIn(all).map((post) => [post.post, post])) };
}

const tags = 'id_str,from_user,text,created_at,time,from_user_id_str,in_reply_to_status_id_str,status_url,entities_str';
const one = (fields: string) => filesOf({ 'a.csv': `${tags}\n${fields}` });

describe('the x reader', () => {
  it('takes the UTC of "created_at" and not the local "time" of the spreadsheet', async () => {
    const { posts } = await fixture('tags');
    expect(posts.get('1786000000000000005')?.at).toBe('2024-05-02T16:08:00Z');
    expect(posts.has('1786000000000000002')).toBe(false);
  });

  it('keeps ids as text, and finds those that a spreadsheet rounded in the address', async () => {
    const { posts, all } = await fixture('tags');
    expect(posts.get('1786000000000000004')?.text).toBe('We write it down\nas it happens #OakChat');
    expect(all).toContainEqual(expect.objectContaining({ reason: 'unreadable', line: 12 }));
  });

  it('keeps a post that stands twice once', async () => {
    expect(ledgerOf((await fixture('tags')).all).leftOut).toMatchObject({ duplicate: 1 });
  });

  it('finds the first post of a thread, though archives are newest first', async () => {
    const { posts } = await fixture('tags');
    expect(posts.get('1786000000000000009')).toMatchObject({
      kind: 'reply',
      parent: '1786000000000000007',
      thread: '1786000000000000005',
      text: '@AmberOtter and where is the <rota> & the key? #oakchat',
      mentions: ['1100000000000000001'],
    });
  });

  it('makes "RT @name:" a reshare without words of its own, and keeps what stands before it as a comment', async () => {
    const { posts } = await fixture('tags');
    expect(posts.get('1786000000000000008')).toMatchObject({ kind: 'reshare', comment: '' });
    expect(posts.get('1786000000000000006')).toMatchObject({ kind: 'reshare', comment: 'So true!' });
    const files = one('5,AmberOtter,RT @TealNewt: few < many,Thu May 02 16:12:00 +0000 2024,,7,,,');
    expect(postsIn(await readAll(x, files))[0]).toMatchObject({ comment: '', mentions: ['tealnewt'] });
  });

  it('counts only the own words of a post that quotes another', async () => {
    const { posts } = await fixture('rtweet');
    expect(posts.get('1786000000000000013')).toMatchObject({
      kind: 'reshare',
      text: 'This is how #FernChat\n> @AmberOtter: We write it down as it happens #FernChat',
      comment: 'This is how #FernChat',
    });
  });

  it('reads what R writes: an x before ids, NA for nothing, times without a zone, lists with blanks', async () => {
    const { posts } = await fixture('rtweet');
    expect(posts.get('1786000000000000011')).toMatchObject({ at: '2024-05-02T17:00:00Z', files: 2, kind: 'start' });
    expect(posts.get('1786000000000000012')?.mentions).toEqual(['1100000000000000001', '1100000000000000003']);
    expect(posts.get('1786000000000000014')?.text).toBe('RT @AmberOtter: We write it down as it happens #FernChat');
  });

  it("reads the API's columns: conversation, references, likes", async () => {
    const { posts, all } = await fixture('api');
    expect(posts.get('1786000000000000024')).toMatchObject({
      parent: '1786000000000000022',
      thread: '1786000000000000021',
    });
    expect(posts.get('1786000000000000023')).toMatchObject({ kind: 'reshare', comment: '' });
    expect(all.filter((record) => record.type === 'reaction')).toHaveLength(1);
  });

  it('reads references that Python wrote into one cell', async () => {
    const head = 'id,author_id,created_at,text,referenced_tweets';
    const files = filesOf({
      'a.csv': `${head}\n12,7,2024-05-02 16:00:00+00:00,yes,"[{'type': 'replied_to', 'id': '11'}]"\n11,8,2024-05-02 15:00:00+00:00,so?,`,
    });
    expect(postsIn(await readAll(x, files))[0]).toMatchObject({ kind: 'reply', parent: '11', thread: '11' });
  });

  it('names community and channel after the hashtag of most posts, else after the file', async () => {
    expect((await fixture('tags')).all[0]).toMatchObject({ community: 'oakchat', name: '#OakChat' });
    const all = await readAll(x, one('5,AmberOtter,no sign,Thu May 02 16:12:00 +0000 2024,,7,,,'));
    expect(all[0]).toMatchObject({ community: 'export', name: 'export' });
  });

  it('knows an author with a number as the same in every hashtag, and one with a handle in this one only', async () => {
    const head = 'id_str,from_user,from_user_id_str,text,created_at,entities_str';
    const files = filesOf({
      'oak.csv': `${head}\n11,AmberOtter,7,one #oak,2024-05-02 15:00:00,\n12,TealNewt,,two #oak,2024-05-02 15:00:00`,
      'elm.csv': `${head}\n13,AmberOtter,7,three #elm,2024-05-03 15:00:00\n14,TealNewt,,four #elm,2024-05-03 15:00:00`,
    });
    const all = await readAll(x, files);
    expect(postsIn(all).map(({ community, member }) => [community, member])).toEqual([
      ['elm', '7'],
      ['elm', 'tealnewt'],
      ['oak', '7'],
      ['oak', 'tealnewt'],
    ]);
    expect(all.filter((one) => one.type === 'member')).toEqual([
      { type: 'member', member: '7', name: 'AmberOtter', handle: 'AmberOtter' },
      { type: 'member', community: 'elm', member: 'tealnewt', name: 'TealNewt', handle: 'TealNewt' },
      { type: 'member', community: 'oak', member: 'tealnewt', name: 'TealNewt', handle: 'TealNewt' },
    ]);
  });

  it('keeps what stands before a cell that never ends, and says where', async () => {
    const good = '5,AmberOtter,words,Thu May 02 16:12:00 +0000 2024,,7,,,';
    const all = await readAll(x, one(`${good}\n6,AmberOtter,"never closed,Thu May`));
    expect(postsIn(all)).toHaveLength(1);
    expect(all.at(-1)).toMatchObject({ type: 'problem', file: 'a.csv', line: 3 });
  });

  it('does not take any table for an archive', async () => {
    const table = filesOf({ 'a.csv': 'id,author,text,created_at\n1,Amber,words,2024-05-02' });
    expect(await x.accepts(table)).toBe(0);
    await expect(readAll(x, table)).rejects.toThrow(Refusal);
  });
});

const real = [
  { file: 'tags-aect19.csv', read: 233, kept: 232, people: 92 },
  { file: 'tidytuesday-tweets-rtweet.csv', read: 4418, kept: 4418, people: 1231 },
];

describe('real archives of X', () => {
  for (const { file, ...figures } of real) {
    const path = fileURLToPath(new URL(`../../../../../shared/data/twitter/${file}`, import.meta.url));
    const isHere = existsSync(path);
    it(isHere ? `${file} is read whole` : `${file} is not here, and its test was left out`, async () => {
      if (!isHere) return;
      const input = await openInput([path]);
      expect((await detect(input.files))?.reader.id).toBe('x');
      expect(ledgerOf(await readAll(x, input.files))).toMatchObject({ ...figures, problems: 0 });
    });
  }
});
