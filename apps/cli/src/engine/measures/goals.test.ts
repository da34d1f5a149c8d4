import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openGroundswell } from '../open-groundswell.ts';

const day = (week: number) => new Date(Date.UTC(2024, 0, 1 + 7 * week)).toISOString().slice(0, 10);

it('a goal is held against the figures that there are, of the company or of a team', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-goals-'));
  const groundswell = await openGroundswell({ home: join(folder, 'home') });
  onTestFinished(async () => {
    await groundswell.close();
    await rm(folder, { recursive: true });
  });
  const rows = Array.from({ length: 30 }, (_, week) => `Time to resolve,${day(week)},Field,${week < 10 ? 30 : 24}`);
  await writeFile(join(folder, 'm.csv'), ['measure,period,team,value', ...rows].join('\n'));
  await groundswell.ingest([join(folder, 'm.csv')], {});
  const told = { problem: 'Guests wait', measure: 'time to resolve', target: 20, from: day(10), day: '2024-12-15' };
  await expect(groundswell.goals.add(told)).rejects.toThrow('no figures of the whole company: name a team (Field)');
  await expect(groundswell.goals.add({ ...told, team: 'Sales' })).rejects.toThrow('no figures of Sales');
  await expect(groundswell.goals.add({ ...told, measure: 'Attrition' })).rejects.toThrow('There is no measure');
  const goal = await groundswell.goals.add({ ...told, team: 'Field' });
  expect(goal).toMatchObject({ measure: 'Time to resolve', status: { code: 'on course', start: 30, now: 24 } });
  // The measure goes, the goal stays and says so.
  const [measure] = await groundswell.measures.list();
  await groundswell.measures.remove(measure!.id);
  expect((await groundswell.goals.list())[0]?.status.code).toBe('no figures');
  await expect(groundswell.goals.remove('9')).rejects.toThrow('There is no goal');
});
