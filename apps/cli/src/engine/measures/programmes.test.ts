import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openGroundswell } from '../open-groundswell.ts';

const records = [
  { type: 'community', community: 'c', name: 'Company' },
  { type: 'channel', community: 'c', channel: 'general', name: 'general' },
  {
    type: 'post',
    community: 'c',
    channel: 'general',
    post: '1',
    member: 'amber',
    at: '2024-01-05T09:00:00Z',
    text: 'a',
  },
];

it('takes the programmes of the sample company out with it, and leaves one’s own', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-programmes-'));
  const groundswell = await openGroundswell({ home: join(folder, 'home') });
  onTestFinished(async () => {
    await groundswell.close();
    await rm(folder, { recursive: true });
  });
  const path = join(folder, 'sample.ndjson');
  await writeFile(path, records.map((record) => JSON.stringify(record)).join('\n'));
  const [ledger] = await groundswell.ingest([path], { sample: true, timezone: 'UTC' });
  const told = { day: '2024-01-05', teams: ['Care'] };
  await groundswell.programmes.add({ ...told, name: 'Circle', sample: true });
  await groundswell.programmes.add({ ...told, name: 'Ours' });
  await groundswell.removeImport(ledger!.id);
  expect((await groundswell.programmes.list()).map(({ name }) => name)).toEqual(['Ours']);
});
