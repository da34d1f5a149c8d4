import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { questionSchema } from '@groundswell/contract';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hoursIn } from './hour.fixture.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundswell-chats-'));
});
afterEach(() => rm(folder, { recursive: true }));
const { opened } = hoursIn(() => folder);

it('quotes what a facilitator chose, and the rule’s choice again when that is taken back', async () => {
  const { groundswell, chats, show } = await opened();
  const name = (await chats.list('lead'))[0]!.chat;
  const posts = await show(name);
  const [first, late] = [posts['A1: Fear of the new']!.post, posts['A1 the time it takes']!.post];
  const quoted = async () =>
    (await groundswell.answer('chat-quotes', questionSchema.parse({ chat: name }))).rows
      .filter(({ question }) => question === 'Q1')
      .map(({ post, chosen_by }) => [post, chosen_by]);
  expect(await quoted()).toEqual([
    [first, 'rule'],
    [late, 'rule'],
  ]);
  await chats.quote(name, 'Q1', { chosen: [late, first] });
  expect(await quoted()).toEqual([
    [late, 'facilitator'],
    [first, 'facilitator'],
  ]);
  expect((await chats.list('lead'))[0]!.questions[0]!.quotes).toEqual({ chosen: [late, first], dropped: [] });
  await chats.quote(name, 'Q1', { dropped: [first] });
  expect(await quoted()).toEqual([[late, 'rule']]);
  await expect(chats.quote(name, 'Q1', { chosen: ['1'] })).rejects.toThrow('not in the chat');
  await expect(chats.quote(name, 'Q9', {})).rejects.toThrow('no question Q9');
  await groundswell.close();
});
