import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Groundswell, Measure } from '@groundswell/contract';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openGroundswell } from '../open-groundswell.ts';

let folder: string;
let groundswell: Groundswell;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundswell-measures-'));
  groundswell = await openGroundswell({ home: join(folder, 'home') });
});
afterEach(async () => {
  await groundswell.close();
  await rm(folder, { recursive: true });
});

async function table(text: string, name = 'measures.csv'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}
const satisfaction = 'week,Customer satisfaction (points)\n2024-01-01,4.1\n2024-01-08,4.3\n2024-01-15,soon\n';

it('brings the figures of a file, tells bad rows with their line, and keeps them over a restart', async () => {
  const path = await table(satisfaction);
  const [ledger] = await groundswell.ingest([path], {});
  expect(ledger).toMatchObject({
    source: 'measures',
    read: 3,
    kept: 2,
    from: '2024-01-01',
    to: '2024-01-08',
    people: 0,
  });
  expect(ledger?.leftOut).toMatchObject([{ reason: 'unreadable', count: 1, examples: [{ line: 4 }] }]);
  await groundswell.close();
  groundswell = await openGroundswell({ home: join(folder, 'home') });
  const [measure] = await groundswell.measures.list();
  expect(measure).toMatchObject({ name: 'Customer satisfaction', unit: 'points', grain: 'week', values: 2 });
  expect(await groundswell.imports()).toEqual([]);
});

it('shows beforehand how the columns are read, and keeps nothing of it', async () => {
  const [preview] = await groundswell.preview([await table(satisfaction)], {});
  expect(preview).toMatchObject({ source: 'measures', kept: 2, read: 3, asks: [], problem: null });
  expect(preview?.measures?.columns.map(({ role }) => role)).toEqual(['period', 'value']);
  expect(await groundswell.measures.list()).toEqual([]);
});

it('asks which of two values counts, in a preview as in an import', async () => {
  const path = await table('week,score\n2024-01-01,4\n2024-01-01,5\n');
  expect((await groundswell.preview([path], {}))[0]).toMatchObject({ source: 'measures', asks: ['twice'] });
  await expect(groundswell.ingest([path], {})).rejects.toMatchObject({ asks: ['twice'] });
  await groundswell.ingest([path], { map: { twice: 'last' } });
  const [measure] = await groundswell.measures.list();
  expect((await groundswell.measures.values(measure!.id)).map(({ value }) => value)).toEqual([5]);
});

it('does not mix a measure by the week with one by the month', async () => {
  await groundswell.ingest([await table(satisfaction)], {});
  const monthly = await table('month,Customer satisfaction\n2024-01,4.1\n2024-02,4.3\n');
  await expect(groundswell.ingest([monthly], {})).rejects.toThrow('is kept by the week already');
});

it('keeps a target, and takes none on a day that there is not', async () => {
  await groundswell.ingest([await table(satisfaction)], {});
  const [measure] = await groundswell.measures.list();
  const change = { unit: 'points', better: 'higher' as const, target: { value: 4.5, day: '2024-12-31' } };
  expect(await groundswell.measures.change(measure!.id, change)).toMatchObject(change);
  const impossible = { ...change, target: { value: 4.5, day: '2024-02-30' } };
  await expect(groundswell.measures.change(measure!.id, impossible)).rejects.toThrow('no day of the calendar');
  await groundswell.measures.remove(measure!.id);
  await expect(groundswell.measures.values(measure!.id)).rejects.toThrow('There is no measure');
});

it('still refuses what it cannot open as any other file', async () => {
  await expect(groundswell.ingest([await table('')], {})).rejects.toThrow('is empty');
});

it('lets an executive read the company’s figures and those of no team of few people', async () => {
  const path = await table('week,team,hours\n2024-01-01,,20\n2024-01-01,Care,22\n2024-01-01,Field,31\n', 'teams.csv');
  await groundswell.ingest([path], { source: 'measures' });
  const [{ id }] = (await groundswell.measures.list()) as [Measure];
  const read = async (view: 'lead' | 'executive') =>
    (await groundswell.measures.values(id, view)).map(({ team }) => team);
  // Nothing else is loaded: nobody is known to be in either.
  expect(await read('executive')).toEqual([null]);
  const people = Array.from({ length: 5 }, (_, at) => `c${at},c${at}@heron.example,Care`);
  const roster = ['id,email,team', ...people, 'f0,f0@heron.example,Field'].join('\n');
  await groundswell.ingest([await table(roster, 'roster.csv')], { source: 'roster' });
  expect(await read('executive')).toEqual([null, 'Care']);
  expect(await read('lead')).toEqual([null, 'Care', 'Field']);
  expect((await groundswell.measures.list('executive'))[0]?.teams).toEqual(['Care']);
});
