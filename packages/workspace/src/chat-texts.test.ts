import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openWorkspace } from './open-workspace.ts';

it('keeps what is written to each part of each chat, and remembers it after it was closed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-workspace-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'workspace.db');
  const first = await openWorkspace(file);
  await first.chatTexts.write('chat-a', 'introduction', 'Draft');
  await first.chatTexts.write('chat-a', 'introduction', '**Welcome**');
  await first.chatTexts.write('chat-a', 'Q1', 'Fear again');
  await first.chatTexts.write('chat-b', 'closing', 'Thanks');
  first.close();

  const second = await openWorkspace(file);
  expect(await second.chatTexts.of('chat-a')).toEqual([
    { part: 'Q1', text: 'Fear again' },
    { part: 'introduction', text: '**Welcome**' },
  ]);
  await second.chatTexts.remove('chat-a', 'Q1');
  await second.chatTexts.remove('chat-a', 'Q2');
  expect((await second.chatTexts.of('chat-a')).map(({ part }) => part)).toEqual(['introduction']);
  expect(await second.chatTexts.of('chat-c')).toEqual([]);
  second.close();
});
