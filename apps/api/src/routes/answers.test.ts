import { expect, test } from 'vitest';
import { makeApi } from '../testing/make-api.ts';
import { createMemoryGroundswell } from '../testing/memory-groundswell.ts';

/** A workspace that answers only when told to. */
function held() {
  const signals: (AbortSignal | undefined)[] = [];
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const groundswell = createMemoryGroundswell({
    beforeAnswer: async (signal) => {
      signals.push(signal);
      const gone = new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()));
      await Promise.race([gate, gone]);
    },
  });
  return { groundswell, signals, release };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 10));

test('equal questions in flight make one call, and later ones none', async () => {
  const { groundswell, release } = held();
  const { ask } = makeApi({ groundswell });
  const both = [
    ask('/api/metrics/contributors?team=a&team=b'),
    ask('/api/metrics/contributors?team=b&team=a&grain=week'),
  ];
  await soon();
  release();
  const [one, other] = await Promise.all((await Promise.all(both)).map((reply) => reply.text()));
  await ask('/api/metrics/contributors?team=a&team=b');
  expect(one).toBe(other);
  expect(groundswell.asked).toHaveLength(1);
});

test('a different question makes a call of its own', async () => {
  const groundswell = createMemoryGroundswell();
  const { ask } = makeApi({ groundswell });
  await ask('/api/metrics/contributors');
  await ask('/api/metrics/contributors?view=executive');
  expect(groundswell.asked).toHaveLength(2);
});

test('a change of the workspace makes every kept answer stale', async () => {
  const groundswell = createMemoryGroundswell();
  const { ask } = makeApi({ groundswell });
  const first = await ask('/api/metrics/contributors');
  await groundswell.rebuild();
  const second = await ask('/api/metrics/contributors');
  expect(groundswell.asked).toHaveLength(2);
  expect(second.headers.get('etag')).not.toBe(first.headers.get('etag'));
});

test('an answer that was overtaken by a change is not kept', async () => {
  const { groundswell, release } = held();
  const { ask } = makeApi({ groundswell });
  const reply = ask('/api/metrics/contributors');
  await soon();
  await groundswell.rebuild();
  release();
  await reply;
  await ask('/api/metrics/contributors');
  expect(groundswell.asked).toHaveLength(2);
});

test('who has the answer already gets 304 without a call', async () => {
  const groundswell = createMemoryGroundswell();
  const { ask } = makeApi({ groundswell });
  const etag = (await ask('/api/metrics/contributors')).headers.get('etag') ?? '';
  const again = await ask('/api/metrics/contributors', { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text(), groundswell.asked.length]).toEqual([304, '', 1]);
});

test('a failure is not kept', async () => {
  const groundswell = createMemoryGroundswell();
  const { ask } = makeApi({ groundswell });
  await ask('/api/metrics/contributors?team=Fault');
  await ask('/api/metrics/contributors?team=Fault');
  expect(groundswell.asked).toHaveLength(2);
});

test('the query is interrupted when everyone who waited for it has gone, and not before', async () => {
  const { groundswell, signals } = held();
  const { ask, logged } = makeApi({ groundswell });
  const [one, other] = [new AbortController(), new AbortController()];
  const replies = [one, other].map(({ signal }) => ask('/api/metrics/contributors', { signal }));
  await soon();
  one.abort();
  await soon();
  expect(signals.map((signal) => signal?.aborted)).toEqual([false]);
  other.abort();
  await Promise.allSettled(replies);
  expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  expect(logged).toEqual([]);
});
