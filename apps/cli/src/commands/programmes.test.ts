import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeCli } from '../testing/make-cli.ts';

test('programmes are listed with who took part, and as JSON', async () => {
  const { run, groundswell } = makeCli();
  expect((await run('programmes')).printed).toBe('No programme was told of yet.');
  await groundswell.programmes.add({ name: 'Night circle', day: '2026-02-09', teams: ['Care', 'Field'] });
  const { printed } = await run('programmes');
  for (const part of ['Night circle', '2026-02-09', 'Care, Field', 'teams like them']) expect(printed).toContain(part);
  expect(JSON.parse((await run('programmes', '--json')).printed)).toMatchObject({
    programmes: [{ name: 'Night circle', teams: ['Care', 'Field'] }],
  });
});

test('listed people are counted, and an executive is not told who they are', async () => {
  const { run, groundswell } = makeCli();
  const people = ['amber@heron.example', 'blue@heron.example'];
  await groundswell.programmes.add({ name: 'Course', day: '2026-02-09', people, community: 'Course forum' });
  expect((await run('programmes')).printed).toContain('2 listed people, with Course forum');
  expect((await run('programmes', '--json')).printed).toContain('amber@heron.example');
  expect((await run('programmes', '--json', '--view', 'executive')).printed).not.toContain('amber@heron.example');
});

test('a programme is told of by teams, channels, or people in a file, and taken away again', async () => {
  const { run, folder, groundswell } = makeCli();
  expect((await run('programmes', 'add', 'Circle', '2026-02-09', '--team', 'Care', 'Field')).printed).toBe(
    'Circle: Care, Field, since 2026-02-09.',
  );
  await run('programmes', 'add', 'Prompts', '2026-02-10', '--channel', 'Company/ideas', '--against', 'Company/general');
  await writeFile(join(folder, 'course.txt'), 'amber@heron.example\r\nBlue Heron; cyan@heron.example\n');
  const course = ['Course', '2026-02-11', '--people', 'course.txt', '--person', 'Jade', '--community', 'Forum'];
  expect((await run('programmes', 'add', ...course)).printed).toBe(
    'Course: 4 listed people, with Forum, since 2026-02-11.',
  );
  expect(await groundswell.programmes.list('lead')).toMatchObject([
    { people: ['Jade', 'amber@heron.example', 'Blue Heron', 'cyan@heron.example'], community: 'Forum' },
    { channels: ['Company/ideas'], controls: ['Company/general'] },
    { teams: ['Care', 'Field'], controls: null },
  ]);
  await run('programmes', 'add', 'Circle', '2026-03-09', '--team', 'Care');
  expect((await run('programmes', 'remove', 'circle')).said).toContain('say --since 2026-03-09');
  expect((await run('programmes', 'remove', 'circle', '--since', '2026-03-09')).code).toBe(0);
  expect((await run('programmes', 'remove', 'circle')).printed).toBe('“circle” is gone.');
  expect(await run('programmes', 'remove', 'circle')).toMatchObject({
    code: 1,
    said: expect.stringContaining('There are: Course'),
  });
  expect((await groundswell.programmes.list('lead')).map(({ name }) => name)).toEqual(['Course', 'Prompts']);
});

test.each([
  [['add', 'Circle', '2026-02-09'], 'name who took part'],
  [['add', 'Circle', '2026-02-09', '--team', 'Care', '--channel', 'ideas'], 'name teams or channels only'],
  [['add', 'Circle', 'in spring', '--team', 'Care'], 'is no date'],
  [['add', 'Course', '2026-02-09', '--people', 'nowhere.txt'], 'cannot be read'],
])('%j is refused with a sentence', async (words, sentence) => {
  const { code, said } = await makeCli().run('programmes', ...words);
  expect(code).toBe(2);
  expect(said).toContain(sentence);
});
