import type { MadeDecision, PeopleToMerge } from '@groundswell/contract';
import { expect, test } from 'vitest';
import { json, makeApi } from '../testing/make-api.ts';

const decide = (decisions: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ decisions }),
});
const same = { a: 'lines/a/1', b: 'records/b/2', decision: 'same' };

test('what may be one person is listed with its evidence, decided on, listed as decided, and taken back', async () => {
  const { ask } = makeApi();
  const suggested = () => json<PeopleToMerge>(ask('/api/identities/suggestions'));
  expect(await suggested()).toMatchObject({
    suggestions: [{ a: { key: same.a }, b: { key: same.b }, evidence: ['Same name: “Teal Newt”.'] }],
    ...{ total: 1, identities: 2, people: 2 },
  });
  const decided = await ask('/api/identities/decisions', decide([same]));
  expect(decided.status).toBe(200);
  const { merges } = await json<{ merges: MadeDecision[] }>(decided);
  expect(merges).toMatchObject([{ a: { key: same.a }, b: { key: same.b }, decision: 'same' }]);
  expect(await json(ask('/api/identities/merges'))).toEqual({ merges });
  expect(await suggested()).toMatchObject({ total: 0, identities: 2, people: 1 });
  const undone = await ask(`/api/identities/merges/${merges[0]?.id}`, { method: 'DELETE' });
  expect(undone.status).toBe(204);
  expect(await suggested()).toMatchObject({ total: 1, people: 2 });
});

test('a decision changes the version, so that no answer from before is given again', async () => {
  const { ask } = makeApi();
  const version = async () => (await json(ask('/api/health'))).version;
  const before = await version();
  await ask('/api/identities/decisions', decide([same]));
  expect(await version()).not.toBe(before);
});

test.each([
  [[], 'decisions: '],
  [[{ ...same, decision: 'perhaps' }], 'decisions.0.decision: '],
  [[{ a: 'x', b: '', decision: 'same' }], 'decisions.0.b: '],
  [[{ ...same, because: 'I know' }], 'decisions.0: '],
  ['same', 'decisions: '],
])('%j is refused with where it is wrong and how it must be', async (decisions, place) => {
  const reply = await makeApi().ask('/api/identities/decisions', decide(decisions));
  expect(reply.status).toBe(400);
  expect((await json(reply)).detail).toMatch(new RegExp(`^${place}.*It must be like`));
});

test('what is no JSON, too large, nobody or no decision is refused', async () => {
  const { ask } = makeApi();
  expect((await ask('/api/identities/decisions', { method: 'POST', body: '{' })).status).toBe(400);
  const large = decide([{ ...same, a: 'x'.repeat(3_000_000) }]);
  expect((await ask('/api/identities/decisions', large)).status).toBe(413);
  expect((await ask('/api/identities/decisions', decide([{ ...same, a: 'lines/a/9' }]))).status).toBe(404);
  expect((await ask('/api/identities/merges/9', { method: 'DELETE' })).status).toBe(404);
});
