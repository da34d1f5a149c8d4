import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGroundswell } from '@groundswell/cli';
import type { Answer, Cell, FilterOptions, Row } from '@groundswell/contract';
import { answerQuestion, metrics } from '@groundswell/metrics';
import { sampleRecords, sampleTimezone } from '@groundswell/sample';
import { openWarehouse, type Warehouse } from '@groundswell/warehouse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedRecords, inventedTimezone } from './twins/invented-records.ts';
import { randomFrom } from './twins/random.ts';
import { randomQuestion } from './twins/random-question.ts';
import { writeExport } from './write-export.ts';

const companies = [
  {
    name: 'an untidy invented company',
    records: () => inventedRecords(randomFrom(7)),
    timezone: inventedTimezone,
    questions: 100,
  },
  { name: 'the sample company', records: () => [...sampleRecords()], timezone: sampleTimezone, questions: 40 },
];

describe.each(companies)('over $name', ({ records, timezone, questions }) => {
  let folder: string;
  let warehouse: Warehouse;
  let options: FilterOptions;
  let terms: string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'groundswell-counting-'));
    const home = join(folder, 'home');
    const groundswell = await openGroundswell({ home });
    await groundswell.ingest([await writeExport(folder, 'company', records())], { timezone });
    const known = await groundswell.options();
    await groundswell.close();
    const files = await readdir(join(home, 'warehouse'));
    warehouse = await openWarehouse(join(home, 'warehouse', files.find((name) => name.endsWith('.duckdb'))!));
    // The file alone is asked here: chats that were found, and not told by their source, are not in it.
    const told = new Set((await warehouse.query('select external_id from given_chats')).map((row) => row.external_id));
    options = { ...known, chats: known.chats.filter(({ chat }) => told.has(chat)) };
    const frequent = await warehouse.query('select key from terms order by posts desc, key limit 400');
    terms = frequent.map(({ key }) => String(key));
    await warehouse.warm();
  });
  afterAll(async () => {
    await warehouse?.close();
    await rm(folder, { recursive: true });
  });

  it.each(metrics.filter(({ counting }) => counting))(
    '$id is the same counted in memory as by SQL, in any scope',
    async (metric) => {
      const random = randomFrom(4711);
      for (let asked = 0; asked < questions; asked += 1) {
        const question = randomQuestion(options, terms, random);
        const { query, countTerms } = warehouse;
        const bySql = await answerQuestion(metric, question, { query });
        const counted = await answerQuestion(metric, question, { query, countTerms });
        expect(shown(counted), JSON.stringify(question)).toEqual(shown(bySql));
      }
    },
  );

  it('really counts in memory, once it is warm', async () => {
    const counted = await warehouse.countTerms('everything');
    expect(counted?.use(0).posts).toBeGreaterThan(0);
  });
});

/** Figures to twelve places after the point: the order of adding up may differ. */
function shown(answer: Answer): Answer {
  const round = (cell: Cell): Cell => (typeof cell === 'number' ? Number(cell.toFixed(12)) : cell);
  const rounded = (rows: Row[]) =>
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, round(cell)])));
  return { ...answer, rows: rounded(answer.rows) };
}
