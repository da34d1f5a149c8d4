import { expect, test } from 'vitest';
import { makeCli } from '../testing/make-cli.ts';

test('people are listed with the evidence, merged by their keys, listed as decided, and taken apart again', async () => {
  const { run } = makeCli();
  const listed = [
    '2 identities are counted as 2 people.',
    'These may be the same person (1):',
    '',
    'likely: lines/a/1  Teal Newt, 3 posts',
    '        records/b/2  Teal Newt, 3 posts',
    '  Same name: “Teal Newt”.',
  ].join('\n');
  expect((await run('people')).printed).toBe(listed);
  expect((await run('merge', 'lines/a/1', 'records/b/2')).printed).toBe(
    'lines/a/1 and records/b/2 are counted as one person. Take it back with: groundswell unmerge 1',
  );
  expect((await run('people')).printed).toBe(
    [
      '2 identities are counted as 1 person.',
      'Nobody else looks like the same person.',
      '',
      'Decided:',
      '  1  Teal Newt (lines) and Teal Newt (records): the same person, 2024-01-05',
    ].join('\n'),
  );
  expect(JSON.parse((await run('people', '--json')).printed)).toMatchObject({ people: 1, merges: [{ id: '1' }] });
  expect((await run('unmerge', '1')).printed).toBe('Decision 1 is taken back.');
  expect((await run('people')).printed).toBe(listed);
});

test('who is nobody cannot be merged, and what was not decided cannot be taken back', async () => {
  const { run } = makeCli();
  expect(await run('merge', 'lines/a/1', 'nobody')).toMatchObject({ code: 1, said: 'There is no identity "nobody".' });
  expect(await run('unmerge', '7')).toMatchObject({ code: 1, said: 'There is no decision "7".' });
  expect((await run('merge', 'lines/a/1')).code).toBe(2);
  expect((await run('merge', 'lines/a/1', 'records/b/2', '--different')).printed).toContain('stay different people');
});
