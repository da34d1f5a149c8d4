import { expect, it } from 'vitest';
import { loadCodebooks } from './load-codebooks.ts';
import { textTeller } from './text-teller.ts';
import { withTextThread } from './text-thread.ts';

const batches = [
  [
    { row: 0, text: 'Social learning takes trust. Is there time?', comment: null },
    { row: 1, text: 'Fear of failure, failures and social learning', comment: null },
  ],
  [{ row: 2, text: 'RT we trust social learning', comment: 'trust grows' }],
];

it('texts told on a thread of their own say the same, in the order in which they were handed over', async () => {
  const codebooks = await loadCodebooks();
  const here = textTeller(codebooks);
  const there = await withTextThread(codebooks, (tell) => Promise.all(batches.map((texts) => tell(texts))));
  expect(there).toEqual(batches.map((texts) => here(texts)));
});

it('what a thread has not told when it ends fails, and so does what comes later', async () => {
  const codebooks = await loadCodebooks();
  const said: unknown[] = [];
  await withTextThread(codebooks, async (tell) => {
    said.push(Promise.resolve(tell(batches[0]!)).catch((cause: Error) => cause.message));
  });
  expect(await said[0]).toBe('The thread that counts the words ended.');
});
