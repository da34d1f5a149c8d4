import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryGroundswell } from '@groundswell/api/testing';
import { afterEach, expect, test, vi } from 'vitest';
import { offerSample } from './load-sample.ts';

afterEach(() => vi.unstubAllEnvs());

const newHome = () => mkdtempSync(join(tmpdir(), 'groundswell-offer-'));

test('a new workspace is given the sample company once, and not again after it was taken out', async () => {
  const [groundswell, home, temporary] = [createMemoryGroundswell(), newHome(), newHome()];
  vi.stubEnv('TMPDIR', temporary);
  const [ledger] = await offerSample(groundswell, home);
  expect(ledger).toMatchObject({ sample: true });
  expect(ledger?.kept).toBeGreaterThan(1_000);
  expect((await groundswell.programmes.list('lead')).map(({ sample }) => sample)).toEqual([true, true]);
  expect(readdirSync(temporary)).toEqual([]);
  await groundswell.removeImport(ledger?.id ?? '');
  expect(await offerSample(groundswell, home)).toEqual([]);
});

test('who has brought an export of their own is not given it', async () => {
  const [groundswell, home] = [createMemoryGroundswell(), newHome()];
  writeFileSync(join(home, 'own.txt'), 'one');
  await groundswell.ingest([join(home, 'own.txt')], {});
  expect(await offerSample(groundswell, home)).toEqual([]);
});

test('a first start that was broken off is made good by the next', async () => {
  const home = newHome();
  const broken = createMemoryGroundswell({ beforeIngest: () => Promise.reject(new Error('broken off')) });
  await expect(offerSample(broken, home)).rejects.toThrow('broken off');
  expect(await offerSample(createMemoryGroundswell(), home)).toHaveLength(1);
});
