import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi } from '@groundswell/api';
import { loadSample, openGroundswell } from '@groundswell/cli';
import type { Answer, Groundswell, QuotePage } from '@groundswell/contract';
import { metrics } from '@groundswell/metrics';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
let full: Groundswell;
let empty: Groundswell;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundswell-journey-'));
  full = await openGroundswell({ home: join(folder, 'full') });
  empty = await openGroundswell({ home: join(folder, 'empty') });
  await loadSample(full);
});
afterAll(async () => {
  await full.close();
  await empty.close();
  await rm(folder, { recursive: true });
});

const port = 4600;
// One API each, as in a server: it remembers its answers, and what stands beside them.
const apis = new Map<Groundswell, ReturnType<typeof createApi>>();
const apiOf = (groundswell: Groundswell) => {
  const api = apis.get(groundswell) ?? createApi({ groundswell, web: null, home: folder, host: '127.0.0.1', port });
  apis.set(groundswell, api);
  return api;
};
const ask = (groundswell: Groundswell, path: string) =>
  apiOf(groundswell).request(`http://127.0.0.1:${port}/api${path}`, { headers: { host: `127.0.0.1:${port}` } });

const views = ['lead', 'executive'];
const grains = ['day', 'week', 'month', 'quarter'];
const filters = [
  '',
  'from=2026-01-01&to=2026-03-31',
  'compare=year',
  'compare=previous&from=2026-05-01',
  'theme=trust',
  'from=2019-01-01&to=2019-02-01',
];

describe.each(metrics.map((metric) => [metric.id, metric] as const))('%s', (id, metric) => {
  const fits = (answer: Answer) => {
    for (const row of [...answer.rows, ...(answer.compared?.rows ?? [])]) {
      if (answer.hidden === null) metric.row.strict().parse(row);
      else expect(Object.keys(row).sort()).toEqual(Object.keys(metric.row.shape).sort());
    }
    for (const value of answer.rows.flatMap((row) => Object.values(row))) expect(value).not.toBeNaN();
  };

  it.each(views)('answers the sample in rows of its shape, for a %s', async (view) => {
    for (const filter of filters) {
      const response = await ask(full, `/metrics/${id}?view=${view}&${filter}`);
      expect(response.status, `${filter}: ${await response.clone().text()}`).toBe(200);
      const answer = (await response.json()) as Answer;
      expect(answer.metric).toBe(id);
      fits(answer);
    }
    // Of all days or of the last half year: some look back, and some need what happened long ago.
    const rows = await Promise.all(
      ['', '?from=2026-03-30'].map(async (days) => {
        const answer = (await (await ask(full, `/metrics/${id}${days}`)).json()) as Answer;
        return answer.rows.length;
      }),
    );
    expect(Math.max(...rows)).toBeGreaterThan(0);
  });

  it.each(grains)('answers by the %s', async (grain) => {
    const response = await ask(full, `/metrics/${id}?grain=${grain}`);
    expect(response.status).toBe(200);
    fits((await response.json()) as Answer);
  });

  it('answers an empty workspace with no rows', async () => {
    const response = await ask(empty, `/metrics/${id}`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ rows: [], total: null, compared: null });
  });
});

it('the small-group floor holds in every cell that an executive gets', async () => {
  for (const metric of metrics) {
    const answer = (await (await ask(full, `/metrics/${metric.id}?view=executive&grain=day`)).json()) as Answer;
    for (const row of answer.rows)
      for (const column of ['people', ...metric.counts.map(({ people }) => people)])
        if (typeof row[column] === 'number')
          expect(row[column] === 0 || Number(row[column]) >= 5, `${metric.id}: ${column}`).toBe(true);
  }
});

it('quotes the words behind a theme with their places, and shows an executive none', async () => {
  const page = (await (await ask(full, '/quotes?theme=trust&limit=5')).json()) as QuotePage;
  expect(page.quotes).toHaveLength(5);
  for (const quote of page.quotes) {
    expect(quote.marks.length).toBeGreaterThan(0);
    for (const { start, end } of quote.marks)
      expect(quote.text.slice(start, end).trim()).toBe(quote.text.slice(start, end));
  }
  expect(await (await ask(full, '/quotes?theme=trust&view=executive')).json()).toEqual({
    quotes: [],
    total: 0,
    next: null,
    hidden: true,
  });
});

it('keeps the sample’s ledger adding up', async () => {
  const [ledger] = await full.imports();
  expect(ledger!.read).toBe(ledger!.kept + ledger!.leftOut.reduce((sum, { count }) => sum + count, 0));
  expect(ledger!.kept).toBeGreaterThan(40_000);
});
