import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openGroundswell } from '@groundswell/cli';
import type { SourceRecord } from '@groundswell/contract';
import { sampleRecords, sampleTimezone } from '@groundswell/sample';
import { describe, expect, it } from 'vitest';
import { tableHashes } from './table-hashes.ts';
import { withFolder } from './workspace-folder.ts';
import { writeExport } from './write-export.ts';

async function loaded(home: string, exports: string[]): Promise<Record<string, string>> {
  const groundswell = await openGroundswell({ home });
  for (const path of exports) await groundswell.ingest([path], { timezone: sampleTimezone });
  await groundswell.close();
  return tableHashes(home);
}

describe('the sample company', () => {
  it('comes out of a rebuild from its records with every table equal', () =>
    withFolder(async (folder) => {
      const home = join(folder, 'home');
      const before = await loaded(home, [await writeExport(folder, 'company', sampleRecords())]);
      const groundswell = await openGroundswell({ home });
      await groundswell.rebuild();
      await groundswell.close();
      expect(await tableHashes(home)).toEqual(before);
    }));

  it('gives the same tables when its warehouse is lost', () =>
    withFolder(async (folder) => {
      const home = join(folder, 'home');
      const before = await loaded(home, [await writeExport(folder, 'part', part(0, 3))]);
      await cp(home, join(folder, 'copy'), { recursive: true });
      await rm(join(folder, 'copy', 'warehouse'), { recursive: true });
      const groundswell = await openGroundswell({ home: join(folder, 'copy') });
      await groundswell.close();
      expect(await tableHashes(join(folder, 'copy'))).toEqual(before);
    }));

  it('gives the same tables from two overlapping halves in either order, and from an import made twice', () =>
    withFolder(async (folder) => {
      const first = await writeExport(folder, 'first', part(0, 2));
      const second = await writeExport(folder, 'second', part(1, 3));
      const forwards = await loaded(join(folder, 'a'), [first, second]);
      expect(await loaded(join(folder, 'b'), [second, first])).toEqual(forwards);
      expect(await loaded(join(folder, 'c'), [first, second, first, second])).toEqual(forwards);
      expect(await loaded(join(folder, 'd'), [await writeExport(folder, 'whole', part(0, 3))])).toEqual(forwards);
    }));

  it('is gone whole when its import is removed', () =>
    withFolder(async (folder) => {
      const home = join(folder, 'home');
      const other = await loaded(join(folder, 'other'), [await writeExport(folder, 'first', part(0, 1))]);
      await loaded(home, [join(folder, 'first.ndjson'), await writeExport(folder, 'second', part(1, 3))]);
      const groundswell = await openGroundswell({ home });
      const [, added] = await groundswell.imports();
      await groundswell.removeImport(added!.id);
      await groundswell.close();
      expect(await tableHashes(home)).toEqual(other);
    }));
});

/** Every third of a fortnight's posts and all that is known of people and places: thirds `from` (inclusive) to `to`. */
function* part(from: number, to: number): Generator<SourceRecord> {
  const [start, end] = ['2025-06-02', '2025-06-16'];
  let posts = 0;
  const inWindow = new Set<string>();
  for (const record of sampleRecords()) {
    if (record.type === 'post') {
      if (record.at < start || record.at >= end) continue;
      inWindow.add(record.post);
      posts += 1;
      if (posts % 3 >= from && posts % 3 < to) yield record;
    } else if (record.type === 'reaction') {
      if (inWindow.has(record.post)) yield record;
    } else if (record.type === 'community') {
      // Halves of an export end at different days; which day is the last must not depend on the order.
      yield { ...record, covered_to: `2025-06-${15 + to}` };
    } else yield record;
  }
}
