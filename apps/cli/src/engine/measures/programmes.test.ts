import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { questionSchema } from '@groundswell/contract';
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
    kind: 'start',
    member: 'amber',
    at: '2024-01-05T09:00:00Z',
    text: 'a',
  },
];

async function opened() {
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-programmes-'));
  const groundswell = await openGroundswell({ home: join(folder, 'home') });
  onTestFinished(async () => {
    await groundswell.close();
    await rm(folder, { recursive: true });
  });
  const bring = async (file: string, lines: object[], options = {}) => {
    const path = join(folder, file);
    await writeFile(path, lines.map((record) => JSON.stringify(record)).join('\n'));
    return groundswell.ingest([path], { timezone: 'UTC', ...options });
  };
  return { groundswell, bring };
}

it('takes the programmes of the sample company out with it, and leaves one’s own', async () => {
  const { groundswell, bring } = await opened();
  const [ledger] = await bring('sample.ndjson', records, { sample: true });
  const told = { day: '2024-01-05', teams: ['Care'] };
  await groundswell.programmes.add({ ...told, name: 'Circle', sample: true });
  await groundswell.programmes.add({ ...told, name: 'Ours' });
  await groundswell.removeImport(ledger!.id);
  expect((await groundswell.programmes.list('lead')).map(({ name }) => name)).toEqual(['Ours']);
});

const member = (id: string, name: string, email?: string) => ({ type: 'member', member: id, name, email });

it('keeps listed people as they were written, and counts them as soon as an import knows them', async () => {
  const { groundswell, bring } = await opened();
  const people = ['Amber@heron.example', 'Blue Heron <blue@heron.example>', 'Cyan Lake', 'gone@heron.example'];
  const course = { name: 'Course', day: '2024-01-05', people, channels: [], teams: [], community: 'Company' };
  const early = await groundswell.programmes.add(course);
  expect(early).toMatchObject({ kind: 'people', listed: 0, people });
  await bring('company.ndjson', [
    ...records,
    member('amber', 'Amber Heron', 'amber@heron.example'),
    member('blue', 'Blue Heron', 'blue@heron.example'),
    member('cyan1', 'Cyan Lake'),
    member('cyan2', 'Cyan Lake'),
  ]);
  const [told] = await groundswell.programmes.list('lead');
  expect(told).toMatchObject({ people, listed: 2 });
  expect(told?.unclear).toEqual([
    { written: 'Cyan Lake', meant: 2 },
    { written: 'gone@heron.example', meant: 0 },
  ]);
  const { rows } = await groundswell.answer('programme-effect', questionSchema.parse({}));
  expect(rows.filter(({ by }) => by === 'people')[0]).toMatchObject({ programme: 'Course', people: 2 });
  expect(rows.filter(({ by }) => by === 'community')).toHaveLength(5);
  const [seen] = await groundswell.programmes.list('executive');
  expect(seen).toMatchObject({ people: [], unclear: [], listed: null });
});

it('finds people to be listed by a part of their name, each so that nobody else is meant', async () => {
  const { groundswell, bring } = await opened();
  await bring('company.ndjson', [
    ...records,
    member('cyan1', 'Cyan Lake', 'cyan@heron.example'),
    member('cyan2', 'Cyan Lake'),
    member('plum', 'Plum Lake'),
  ]);
  const found = await groundswell.programmes.people('lake', 'lead');
  expect(found.map(({ name, written }) => [name, written])).toEqual([
    ['Cyan Lake', 'cyan@heron.example'],
    ['Cyan Lake', expect.stringMatching(/cyan2$/)],
    ['Plum Lake', 'Plum Lake'],
  ]);
  await expect(groundswell.programmes.people('lake', 'executive')).rejects.toThrow(/no names/);
});

it('knows channels by their names, and says which it does not know', async () => {
  const { groundswell, bring } = await opened();
  await bring('company.ndjson', records);
  const channels = ['Company/general', 'nowhere'];
  const told = await groundswell.programmes.add({ name: 'Prompts', day: '2024-01-05', channels });
  expect(told).toMatchObject({ kind: 'channels', channels, unclear: [{ written: 'nowhere', meant: 0 }] });
  await expect(
    groundswell.programmes.add({ name: 'Prompts', day: '2024-01-05', channels, controls: ['nowhere'] }),
  ).rejects.toThrow(/cannot be held against/);
});

it('tells an executive of no team and no channel of few people, and of the figures of none', async () => {
  const { groundswell, bring } = await opened();
  const care = Array.from({ length: 5 }, (_, at) => ({ ...member(`c${at}`, `C ${at}`), team: 'Care', roster: true }));
  await bring('company.ndjson', [...records, ...care, { ...member('f0', 'F'), team: 'Field', roster: true }]);
  await groundswell.programmes.add({ name: 'Circle', day: '2024-01-05', teams: ['Care', 'Field'], controls: ['Gone'] });
  await groundswell.programmes.add({ name: 'Prompts', day: '2024-01-04', channels: ['Company/general'] });
  const [circle, prompts] = await groundswell.programmes.list('executive');
  expect(circle).toMatchObject({ teams: ['Care'], controls: [] });
  expect(prompts).toMatchObject({ kind: 'channels', channels: [] });
  expect((await groundswell.programmes.list('lead'))[0]).toMatchObject({
    teams: ['Care', 'Field'],
    controls: ['Gone'],
  });
});
