import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { questionSchema, type SourceRecord } from '@groundswell/contract';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openGroundswell } from '../open-groundswell.ts';
import { chat, hoursIn, said } from './hour.fixture.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundswell-chats-'));
});
afterEach(() => rm(folder, { recursive: true }));
const { exported, opened } = hoursIn(() => folder);

it('finds a chat in what was imported, narrows to its questions, and calls it the same after every import', async () => {
  const groundswell = await openGroundswell({ home: join(folder, 'home') });
  await groundswell.ingest([await exported('a', chat)], { timezone: 'UTC' });
  const [found] = (await groundswell.options()).chats;
  expect(found).toMatchObject({ title: 'hour, 2024-01-05', day: '2024-01-05', questions: ['Q1', 'Q2', 'Q3'] });

  const rows = async () =>
    (await groundswell.answer('chat-questions', questionSchema.parse({}))).rows.map(({ question, answers, people }) => [
      question,
      answers,
      people,
    ]);
  expect(await rows()).toEqual([
    ['Q1', 2, 2],
    ['Q2', 1, 1],
    ['Q3', 0, 0],
  ]);
  const first = questionSchema.parse({ chat: found!.chat, question: 'Q1' });
  expect((await groundswell.answer('contributors', { ...first, grain: 'month' })).total?.posts).toBe(2);

  await groundswell.ingest(
    [await exported('b', [said('olive', 24, 'A3: More of it'), said('olive', -900, 'Hello')])],
    {},
  );
  expect((await groundswell.options()).chats.map((one) => one.chat)).toEqual([found!.chat]);
  expect((await rows()).at(-1)).toEqual(['Q3', 1, 1]);
  await groundswell.close();
});

it('shows every post of a chat with its place, and how that is known', async () => {
  const { groundswell, chats, show } = await opened(said('olive', 17, 'Peers, mostly'));
  const [found] = await chats.list('lead');
  expect(found).toMatchObject({ origin: 'found', community: 'Company', channel: 'hour', edited: false, dropped: [] });
  expect(found!.questions[1]).toMatchObject({ question: 'Q2', text: 'What helps?', askedAt: '2024-01-05T18:12:00Z' });
  const posts = await show(found!.chat);
  expect(posts['Welcome all']).toMatchObject({ seconds: 0, part: 'host', question: null });
  expect(posts['A1 the time it takes']).toMatchObject({
    ...{ seconds: 840, part: 'answer', question: 'Q1', method: 'label', moved: false, at: '2024-01-05T18:14:00Z' },
  });
  expect(posts['Peers, mostly']!.confidence).toBeLessThan(1);
  await expect(chats.show(found!.chat, 'executive')).rejects.toThrow('reads nobody');
  await expect(chats.show('nothing', 'lead')).rejects.toThrow('There is no chat');
  await groundswell.close();
});

it('follows a facilitator who moves posts, and still does after the next import', async () => {
  const { groundswell, chats, show, counts } = await opened(said('olive', 17, 'Peers, mostly'));
  const name = (await chats.list('lead'))[0]!.chat;
  const before = await show(name);
  const [late, peers] = [before['A1 the time it takes']!.post, before['Peers, mostly']!.post];
  await chats.move(name, [
    { post: late, to: 'Q2' },
    { post: peers, to: 'none' },
  ]);
  expect(await counts()).toEqual([
    ['Q1', 1],
    ['Q2', 2],
    ['Q3', 0],
  ]);
  await groundswell.ingest([await exported('b', [said('olive', 24, 'A3: More of it')])], {});
  const after = await show(name);
  expect(after['A1 the time it takes']).toMatchObject({ question: 'Q2', method: 'moved', confidence: 1, moved: true });
  expect(after['Peers, mostly']).toMatchObject({ part: 'none', moved: true });
  await chats.move(name, [{ post: late, to: null }]);
  expect((await show(name))['A1 the time it takes']).toMatchObject({ question: 'Q1', method: 'label' });
  await expect(chats.move(name, [{ post: late, to: 'Q9' }])).rejects.toThrow('has no question Q9');
  await expect(chats.move(name, [{ post: '1', to: 'Q1' }])).rejects.toThrow('not in the chat');
  await groundswell.close();
});

it('lets a facilitator name a chat, state who came, and add, change and drop questions', async () => {
  const { groundswell, chats, show, counts } = await opened(said('teal', 17, 'And who should help?'));
  const name = (await chats.list('lead'))[0]!.chat;
  const post = (await show(name))['And who should help?']!.post;
  await chats.change(name, { title: 'Holding back', attendance: 40 });
  await chats.move(name, [{ post, to: 'Q1' }]);
  await chats.ask(name, 'Q4', { post });
  await chats.ask(name, 'Q1', { text: 'What holds us back?' });
  await chats.drop(name, 'Q3');
  expect((await chats.list('lead'))[0]).toMatchObject({
    ...{ chat: name, title: 'Holding back', attendance: 40, edited: true, dropped: ['Q3'] },
    questions: [
      { question: 'Q1', text: 'What holds us back?', edited: true },
      { question: 'Q2', text: 'What helps?', edited: false },
      { question: 'Q4', text: 'And who should help?', posts: [post], askedAt: '2024-01-05T18:17:00Z' },
    ],
  });
  expect((await show(name))['And who should help?']).toMatchObject({ part: 'question', question: 'Q4' });
  expect((await counts()).map(([question]) => question)).toEqual(['Q1', 'Q2', 'Q4']);
  await chats.ask(name, 'Q3', {});
  expect((await chats.list('lead'))[0]!.questions.map(({ question }) => question)).toEqual(['Q1', 'Q2', 'Q4', 'Q3']);
  await expect(chats.ask(name, 'Q9', {})).rejects.toThrow('Q9 is new');

  const last = async () => (await chats.list('lead'))[0]!.questions.find(({ question }) => question === 'Q4');
  // Changed in its words only, it is still asked by its post; taken away and brought back, it is as it was.
  await chats.ask(name, 'Q4', { text: 'Who helps?' });
  await chats.drop(name, 'Q4');
  expect(await last()).toBeUndefined();
  await chats.ask(name, 'Q4', {});
  expect(await last()).toMatchObject({ text: 'Who helps?', posts: [post], askedAt: '2024-01-05T18:17:00Z' });
  for (const other of ['Q04', 'Q99', 'Q0']) await expect(chats.ask(name, other, { text: 'Why?' })).rejects.toThrow();
  await groundswell.close();
});

it('forgets a chat that is none, and brings it back with what was said of it', async () => {
  const { groundswell, chats, counts } = await opened();
  const name = (await chats.list('lead'))[0]!.chat;
  await chats.change(name, { title: 'Holding back' });
  await chats.forget(name);
  expect([await counts(), await chats.list('executive')]).toEqual([[], []]);
  expect((await chats.list('lead'))[0]).toMatchObject({ title: 'Holding back', forgotten: true });
  await groundswell.rebuild();
  expect(await counts()).toEqual([]);
  await chats.bringBack(name);
  expect((await groundswell.options()).chats[0]!.title).toBe('Holding back');
  await groundswell.close();
});

it('has one that was found give way to one that was marked, until that is gone', async () => {
  const { groundswell, chats, show, counts } = await opened(said('coral', -30, 'Who comes?'));
  const hour = { community: 'Company', channel: 'hour' };
  const { chat: name } = await chats.mark({ ...hour, start: '2024-01-05T17:00:00Z', end: '2024-01-05T18:13:00Z' });
  expect((await chats.list('lead')).map(({ chat, origin, title }) => [chat, origin, title])).toEqual([
    [name, 'marked', 'hour, 2024-01-05'],
  ]);
  expect(Object.keys(await show(name))[0]).toBe('Who comes?');
  expect(await counts()).toEqual([
    ['Q1', 1],
    // Its label says so clearly, late as it is.
    ['Q2', 1],
  ]);
  await expect(
    chats.mark({ ...hour, start: '2024-01-05T18:00:00Z', end: '2024-01-05T19:00:00Z' }),
  ).rejects.toMatchObject({ status: 409 });
  await expect(
    chats.mark({ ...hour, channel: 'no', start: '2024-01-05T18:00:00Z', end: '2024-01-05T19:00:00Z' }),
  ).rejects.toThrow('There is no channel');
  // One that begins as this one ends is another.
  const next = await chats.mark({ ...hour, start: '2024-01-05T18:13:00Z', end: '2024-01-05T18:20:00Z' });
  await chats.forget(next.chat);
  await chats.forget(name);
  expect((await chats.list('lead')).map(({ origin }) => origin)).toEqual(['found']);
  expect((await counts()).length).toBe(3);
  await groundswell.close();
});

it('knows a marked chat by its channel, however a later import names that', async () => {
  const { groundswell, chats } = await opened();
  const { chat: name } = await chats.mark({
    ...{ community: 'Company', channel: 'hour', title: 'Ours' },
    ...{ start: '2024-01-05T17:59:00Z', end: '2024-01-05T18:30:00Z' },
  });
  const named: SourceRecord[] = [
    { type: 'community', community: 'c', name: 'The company' },
    { type: 'channel', community: 'c', channel: 'hour', name: 'learning hour' },
  ];
  await groundswell.ingest([await exported('b', [...named, said('olive', 24, 'A3: More of it')])], {});
  expect(await chats.list('lead')).toMatchObject([
    { chat: name, origin: 'marked', title: 'Ours', community: 'The company', channel: 'learning hour' },
  ]);
  await groundswell.close();
});

it('edits a chat that its source tells, and counts a post once', async () => {
  const told = (post: string, text: string, question?: string): SourceRecord => ({
    ...{ type: 'post', community: 'c', channel: 'hour', post, kind: 'start', text, at: '2024-02-05', chat: 'told' },
    ...(question && { question }),
  });
  const asked = [
    { question: 'Q1', text: 'Why?' },
    { question: 'Q2', text: 'How?' },
  ];
  const { groundswell, chats, show } = await opened(
    { type: 'chat', community: 'c', channel: 'hour', chat: 'told', title: 'Told', at: '2024-02-05', questions: asked },
    told('1', 'One', 'Q1'),
    told('2', 'Two', 'Q1'),
    told('3', 'Three'),
  );
  const counts = async () =>
    (await groundswell.answer('chat-questions', questionSchema.parse({ chat: 'told' }))).rows.map((row) => [
      ...[row.question, row.answers],
    ]);
  expect(await counts()).toEqual([['Q1', 2]]);
  const posts = await show('told');
  await chats.move('told', [
    { post: posts.Two!.post, to: 'Q2' },
    { post: posts.Three!.post, to: 'none' },
  ]);
  await chats.change('told', { attendance: 12 });
  expect(await counts()).toEqual([
    ['Q1', 1],
    ['Q2', 1],
  ]);
  const [row] = (await groundswell.answer('chats', questionSchema.parse({ chat: 'told' }))).rows;
  expect(row).toMatchObject({ posts: 2, people: null, attendance: 12, questions: 2 });
  await chats.drop('told', 'Q2');
  expect((await show('told')).One).toMatchObject({ question: 'Q1', method: 'source', seconds: null });
  await groundswell.close();
});
