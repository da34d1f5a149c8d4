import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Groundswell, Ledger } from '@groundswell/contract';

type Watch = Parameters<Groundswell['ingest']>[2];

/** Makes the sample company and loads it. */
export async function loadSample(groundswell: Groundswell, watch?: Watch): Promise<Ledger[]> {
  // Its sentences are large and rarely needed, so they are not loaded with every command.
  const { sampleProgrammes, sampleTimezone, writeSample, writeSampleMeasures } = await import('@groundswell/sample');
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-sample-'));
  try {
    const path = await writeSample(folder);
    const imports = await groundswell.ingest([path], { sample: true, timezone: sampleTimezone }, watch);
    await groundswell.ingest([await writeSampleMeasures(folder)], { sample: true, source: 'measures' });
    const told = (await groundswell.programmes.list('lead')).filter(({ sample }) => sample).map(({ name }) => name);
    for (const programme of sampleProgrammes)
      if (!told.includes(programme.name)) await groundswell.programmes.add({ ...programme, sample: true });
    return imports;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Loads the sample company into a workspace that never held anything, once: who takes it out again, or has brought an
 * export before the first start, is not given it.
 */
export async function offerSample(groundswell: Groundswell, home: string, watch?: Watch): Promise<Ledger[]> {
  const note = join(home, 'sample-offered');
  if (existsSync(note)) return [];
  const isNew = (await groundswell.imports()).length === 0;
  const loaded = isNew ? await loadSample(groundswell, watch) : [];
  await writeFile(note, 'The sample company was offered; it is not loaded again by itself.\n');
  return loaded;
}
