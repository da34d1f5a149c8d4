import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeCli } from '../testing/make-cli.ts';

function withLabelled(text: string, names?: string) {
  const made = makeCli();
  writeFileSync(join(made.folder, 'posts.tsv'), text);
  if (names) writeFileSync(join(made.folder, 'labels.txt'), names);
  return { ...made, score: (...words: string[]) => made.run('score-theme', 'posts.tsv', ...words) };
}

const four = 'I am scared of it\tfear\nWe dance\tfear\nA scary lift\tfar\nNot afraid at all\tnear\n';

test('says in words how a theme agrees with a label, and opens no workspace', async () => {
  const { score, opened } = withLabelled(four);
  const { code, printed, said } = await score();
  expect([code, said, opened()]).toEqual([0, '', 0]);
  expect(printed.split('\n')).toEqual([
    expect.stringMatching(
      /^Theme "fear" of mindset \(version \d+\) against the label "fear" in posts\.tsv: 4 texts\.$/,
    ),
    '  Found: 2; labelled: 2; both: 1.',
    '  Precision 0.500 (0.095 to 0.905): of the texts it finds, so many are labelled.',
    '  Recall    0.500 (0.095 to 0.905): of the labelled texts, it finds so many.',
    '  F1        0.500 (0.116 to 0.884): both in one figure, their harmonic mean.',
    expect.stringContaining('95 % intervals'),
  ]);
});

test('prints what was missed or falsely found when asked, and no more than asked', async () => {
  const { score } = withLabelled(`${four}We sing\tfear\nno label\n`);
  expect((await score('--show', 'missed', '--most', '1')).printed).toMatch(/− We dance$/);
  expect((await score('--show', 'false')).printed).toMatch(/− A scary lift$/);
  expect((await score()).printed).toContain('without a text or a label, left out: 1; the first is line 6.');
});

test('with --json prints the figures, and the texts only when asked', async () => {
  const { score } = withLabelled('I am scared\t1\tx1\nWe dance\t0,1\tx2\nThe bus\t0\tx3\n', 'joy\nfear\n');
  const { printed } = await score('--json');
  expect(JSON.parse(printed)).toMatchObject({
    ...{ codebook: 'mindset', theme: 'fear', labels: ['fear'], texts: 3, hits: 1, labelled: 2, both: 1, leftOut: [] },
    precision: { value: 1 },
    recall: { value: 0.5 },
  });
  expect(printed).not.toContain('dance');
  expect(JSON.parse((await score('--json', '--show', 'missed')).printed).missed).toEqual(['We dance']);
});

test('takes another codebook, theme or label, by name or number, or several', async () => {
  const { score } = withLabelled('They praised it\t2\nI am nervous\t0\nWe dance\t1\n', 'nerves\njoy\npraise\n');
  const asked = await score('--theme', 'fear', '--label', 'nerves,1', '--json');
  expect(JSON.parse(asked.printed)).toMatchObject({ labels: ['nerves', 'joy'], labelled: 2, both: 1 });
  const other = await score('--codebook', 'mindset', '--theme', 'recognition', '--label', 'praise', '--json');
  expect(JSON.parse(other.printed)).toMatchObject({ theme: 'recognition', both: 1 });
});

test('ends with 1 and a sentence where there is no such file, codebook, theme or label', async () => {
  const { score, run, folder } = withLabelled(four);
  mkdirSync(join(folder, 'empty'));
  expect(await run('score-theme', 'none.tsv')).toMatchObject({ code: 1, said: 'There is no file "none.tsv".' });
  expect(await run('score-theme', 'empty')).toMatchObject({ code: 1, said: 'There is no file "empty".' });
  expect(await score('--codebook', 'x')).toMatchObject({ code: 1, said: expect.stringContaining('mindset') });
  expect(await score('--theme', 'x')).toMatchObject({ code: 1, said: expect.stringContaining('trust') });
  expect(await score('--label', 'x')).toMatchObject({
    code: 1,
    said: 'No text of "posts.tsv" has the label "x"; --label may be one of far, fear, near.',
  });
  writeFileSync(join(folder, 'posts.tsv'), 'no tab at all\n');
  expect(await score()).toMatchObject({ code: 1, said: '"posts.tsv" has no line of text, tab, label.' });
});

test('ends with 2 where the command is written wrongly', async () => {
  const { score, run } = withLabelled(four);
  for (const ended of [await run('score-theme'), await score('--show', 'all'), await score('--most', 'few')]) {
    expect(ended).toMatchObject({ code: 2, printed: '' });
    expect(ended.said).not.toBe('');
  }
});
