import { expect, test } from 'vitest';
import { makeCli } from '../testing/make-cli.ts';

test('chats are listed, shown post by post, and edited', async () => {
  const { run } = makeCli();
  const listed = await run('chats');
  expect(listed.printed).toContain('chat-1  general, 2024-01-05  Lines      general  2024-01-05          1');
  expect((await run('chats', 'show', 'chat-1')).printed).toContain(
    '12    3:00  Amber Otter  Q1        answer  time      60 %  Because',
  );
  for (const words of [
    ['title', 'chat-1', 'Ours'],
    ['attendance', 'chat-1', '12'],
    ['ask', 'chat-1', 'Q2', '--text', 'How?'],
    ['move', 'chat-1', 'Q2', '12'],
    ['drop', 'chat-1', 'Q1'],
    ['forget', 'chat-1'],
  ])
    expect(await run('chats', ...words)).toMatchObject({ code: 0 });
  expect(JSON.parse((await run('chats', 'show', 'chat-1', '--json')).printed)).toMatchObject({
    ...{ title: 'Ours', attendance: 12, forgotten: true, questions: [{ question: 'Q2', text: 'How?' }] },
    posts: [{ question: 'Q2', moved: true }],
  });
  expect((await run('chats')).printed).toContain('forgotten');
  await run('chats', 'bring-back', 'chat-1');
  await run('chats', 'move', 'chat-1', 'back', '12');
  expect(JSON.parse((await run('chats', 'show', 'chat-1', '--json')).printed)).toMatchObject({
    ...{ forgotten: false, posts: [{ question: 'Q1', moved: false }] },
  });
});

test('a chat is marked by its channel, beginning and end', async () => {
  const { run } = makeCli();
  const place = ['--community', 'Lines', '--channel', 'general'];
  const marked = await run('chats', 'mark', ...place, '--start', '2024-01-06T18:00Z', '--end', '2024-01-06T19:00:00Z');
  expect(marked).toMatchObject({ code: 0, printed: 'marked-1' });
  const wrong = await run('chats', 'mark', ...place, '--start', 'six', '--end', '2024-01-06T19:00:00Z');
  expect(wrong).toMatchObject({ code: 2, said: expect.stringContaining('start: must be a moment') });
  expect(await run('chats', 'attendance', 'chat-1', 'many')).toMatchObject({ code: 2 });
});
