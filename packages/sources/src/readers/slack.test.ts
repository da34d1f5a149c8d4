import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Refusal } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { openInput } from '../input/open-input.ts';
import { filesOf } from '../testing/files-of.ts';
import { ledgerOf, postsIn, readAll } from '../testing/read-all.ts';
import slack from './slack.ts';

const say = (ts: string, fields: object = {}) => ({ type: 'message', user: 'U1', text: 'words', ts, ...fields });
const json = (value: unknown) => JSON.stringify(value);

describe('the slack reader', () => {
  it('makes times from the digits of "ts", without passing through a float', async () => {
    const files = filesOf({ 'a/2024-01-05.json': json([say('1704445200.999999'), say('1704445201')]) });
    const posts = postsIn(await readAll(slack, files));
    expect(posts.map((post) => post.at)).toEqual(['2024-01-05T09:00:00.999999Z', '2024-01-05T09:00:01Z']);
  });

  it('keeps two posts of one time in different channels apart', async () => {
    const day = json([say('1704445200.000100')]);
    const files = filesOf({ 'a/2024-01-05.json': day, 'b/2024-01-05.json': day });
    expect(postsIn(await readAll(slack, files)).map((post) => post.post)).toEqual([
      'a/1704445200.000100',
      'b/1704445200.000100',
    ]);
  });

  it('hands a later edit of a post on, and leaves the same version out', async () => {
    const edited = say('1704445200.000100', { text: 'better words', edited: { ts: '1704445300.000000' } });
    const first = json([say('1704445200.000100')]);
    const files = filesOf({ 'a/2024-01-05.json': first, 'a/2024-01-06.json': json([edited, edited]) });
    const all = await readAll(slack, files);
    expect(postsIn(all).map((post) => post.text)).toEqual(['words', 'better words']);
    expect(ledgerOf(all).leftOut).toEqual({ duplicate: 1 });
  });

  it('knows the workspace by its own id whatever it is called this time, so that naming it doubles nothing', async () => {
    const files = filesOf({
      'users.json': json([
        { id: 'U1', team_id: 'T1' },
        { id: 'U2', team_id: 'T9' },
        { id: 'U3', team_id: 'T1' },
      ]),
      'a/2024-01-05.json': json([say('1704445200.000100')]),
    });
    const community = async (options: object) =>
      (await readAll(slack, files, options)).find((one) => one.type === 'community');
    expect(await community({ inputName: 'Acme Slack export Jan 1 2024 - Feb 1 2024' })).toMatchObject({
      community: 'T1',
      name: 'Acme',
    });
    expect(await community({ community: 'acme' })).toMatchObject({ community: 'T1', name: 'acme' });
  });

  it('shows replies only where an export reaches the days of threads', async () => {
    const shows = async (day: string) => {
      const all = await readAll(slack, filesOf({ [`a/${day}.json`]: json([say('1704445200.000100')]) }));
      return all.find((one) => one.type === 'community')?.shows;
    };
    expect(await shows('2016-12-31')).toEqual(['reactions', 'times']);
    expect(await shows('2017-02-01')).toEqual(['replies', 'reactions', 'times']);
  });

  it('reads private channels and direct messages only when asked to', async () => {
    const files = filesOf({
      'dms.json': json([{ id: 'D1', members: ['U1', 'U2'] }]),
      'groups.json': json([{ id: 'G1', name: 'board', members: [] }]),
      'D1/2024-01-05.json': json([say('1704445200.000100')]),
      'board/2024-01-05.json': json([say('1704445200.000100')]),
      'mpdm-amber--teal-1/2024-01-05.json': json([say('1704445200.000100')]),
    });
    expect(ledgerOf(await readAll(slack, files)).leftOut).toEqual({ private: 3 });
    const all = await readAll(slack, files, { includePrivate: true });
    expect(postsIn(all)).toHaveLength(3);
    expect(all.filter((one) => one.type === 'channel' && one.private)).toHaveLength(3);
  });

  it('reads an export with a folder around it, and two halves as one', async () => {
    const channels = json([{ id: 'C1', name: 'a' }]);
    const files = filesOf({
      'export/channels.json': channels,
      'export/a/2024-01-05.json': json([say('1704445200.000100')]),
      'channels.json': channels,
      'a/2024-01-05.json': json([say('1704445200.000100'), say('1704445201.000100')]),
    });
    const all = await readAll(slack, files);
    expect(postsIn(all).map((post) => post.channel)).toEqual(['C1', 'C1']);
    expect(all.filter((one) => one.type === 'channel')).toHaveLength(1);
  });

  it('says what is wrong with lists that it cannot read, and goes on', async () => {
    const files = filesOf({
      'users.json': '[{"id":',
      'channels.json': '{}',
      'a/2024-01-05.json': json([say('1704445200.000100')]),
    });
    const ledger = ledgerOf(await readAll(slack, files));
    expect(ledger).toMatchObject({ kept: 1, problems: 2 });
  });

  it('refuses what holds no message that it can read', async () => {
    await expect(readAll(slack, filesOf({ 'a/2024-01-05.json': '[{"ts": "17' }))).rejects.toThrow(/line 1 is not JSON/);
    await expect(readAll(slack, filesOf({ 'notes.txt': 'hello' }))).rejects.toThrow(Refusal);
  });
});

// Read, kept and human posts as counted by other means from the files themselves.
const real = [
  { file: 'houstondatavis-slack-export.zip', read: 1382, kept: 1031, bots: 0 },
  { file: 'slack-export-viewer-testarchive.zip', read: 158, kept: 147, bots: 94 },
  { file: 'zulip-test_slack_importer.zip', read: 91, kept: 82, bots: 1 },
];

describe('real Slack exports', () => {
  for (const { file, ...figures } of real) {
    const path = fileURLToPath(new URL(`../../../../../shared/data/slack/${file}`, import.meta.url));
    const isHere = existsSync(path);
    it(isHere ? `${file} is read whole` : `${file} is not here, and its test was left out`, async () => {
      if (!isHere) return;
      const input = await openInput([path]);
      expect(await slack.accepts(input.files)).toBeGreaterThan(0.9);
      expect(ledgerOf(await readAll(slack, input.files))).toMatchObject(figures);
      await input.close();
    });
  }
});
