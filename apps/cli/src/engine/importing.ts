import type { Groundswell, IngestOptions, IngestWatch, Ledger, Preview, Progress } from '@groundswell/contract';
import { withAsks } from './asked.ts';
import { checkTimezone } from './check-timezone.ts';
import type { Engine } from './engine.ts';
import { importFiles } from './import-files.ts';
import { type KeptLedger, publicLedger } from './kept-imports.ts';
import { areMeasures, type BroughtMeasures, bringMeasures } from './measures/bring-measures.ts';
import { mirrorMeasures } from './measures/measures.ts';
import { previewMeasures } from './measures/preview-measures.ts';
import { mirrorProgrammes } from './measures/programmes.ts';
import { previewFiles } from './preview-files.ts';
import { recountWords } from './recount-words.ts';
import { splitInputs } from './split-inputs.ts';
import { chooseZone, restoreZone, zoneOf } from './workspace-zone.ts';

type Importing = Pick<Groundswell, 'preview' | 'ingest' | 'removeImport' | 'chooseTimezone' | 'rebuild'>;

/** What changes the records, or what is made of them. */
export function importingOf(engine: Engine): Importing {
  const { kept, warehouse, workspace, shelf, exclusively, bringUpToDate } = engine;
  return {
    async preview(paths, options, watch) {
      if (options.timezone) checkTimezone(options.timezone);
      const timezone = options.timezone ?? (await zoneOf(workspace, await kept.ledgers()));
      const previews: Preview[] = [];
      for (const input of await splitInputs(paths)) {
        const asMeasures = await areMeasures(input, options);
        previews.push(
          asMeasures
            ? await previewMeasures(input, options, workspace.measures)
            : await previewFiles(input, options, { timezone, watch }),
        );
      }
      return previews;
    },
    ingest: (paths, options, watch) => exclusively(() => ingest(engine, paths, options, watch)),
    removeImport: (id) =>
      exclusively(async () => {
        const [gone] = (await kept.ledgers()).filter((ledger) => ledger.id === id);
        await kept.remove(id);
        if (gone?.sample) {
          await workspace.measures.removeSample();
          await workspace.programmes.removeSample();
          await mirrorMeasures(workspace.measures, warehouse);
          await mirrorProgrammes(workspace.programmes, warehouse);
        }
        await bringUpToDate();
      }),
    async chooseTimezone(timezone) {
      checkTimezone(timezone);
      await exclusively(async () => {
        const before = await workspace.setting('timezone');
        await workspace.choose('timezone', timezone);
        try {
          await bringUpToDate();
        } catch (cause) {
          await workspace.restore('timezone', before);
          throw cause;
        }
      });
    },
    rebuild: () =>
      exclusively(async () => {
        for (const ledger of await kept.ledgers()) await recountWords(ledger, { kept, codebooks: shelf.newest() });
        warehouse.forget();
        await bringUpToDate();
      }),
  };
}

async function ingest(engine: Engine, paths: string[], options: IngestOptions, watch?: IngestWatch): Promise<Ledger[]> {
  const { kept, workspace, warehouse, shelf, bringUpToDate } = engine;
  const before = {
    timezone: await workspace.setting('timezone'),
    sample: await workspace.setting('sample-timezone'),
  };
  const timezone = await chooseZone(workspace, options, await kept.ledgers());
  const done: KeptLedger[] = [];
  const brought: BroughtMeasures[] = [];
  const posts = () => done.reduce((sum, ledger) => sum + ledger.read, 0);
  try {
    for (const input of await splitInputs(paths)) {
      if (await areMeasures(input, options)) brought.push(await bringMeasures(input, options, workspace.measures));
      else done.push(await importFiles(input, options, { kept, codebooks: shelf.newest(), timezone, watch }));
    }
    watch?.progress?.({ phase: 'building', posts: posts(), postsPerSecond: 0, percent: null, secondsLeft: null });
    watch?.signal?.throwIfAborted();
    await bringUpToDate(watch?.signal);
    for (const { measures, ledger } of brought) await workspace.measures.put(measures, ledger.sample);
    if (brought.length > 0) await mirrorMeasures(workspace.measures, warehouse);
  } catch (cause) {
    for (const ledger of done) await kept.remove(ledger.id);
    await restoreZone(workspace, before);
    throw withAsks(cause);
  }
  watch?.progress?.(finished(posts()));
  return [...done.map(publicLedger), ...brought.map(({ ledger }) => ledger)];
}

const finished = (posts: number): Progress => ({
  phase: 'done',
  posts,
  postsPerSecond: 0,
  percent: 100,
  secondsLeft: 0,
});
