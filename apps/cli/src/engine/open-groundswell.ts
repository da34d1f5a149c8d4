import type { Groundswell } from '@groundswell/contract';
import { askingOf } from './asking.ts';
import { Engine } from './engine.ts';
import { importingOf } from './importing.ts';
import { makingOf, mirrorMade } from './making.ts';
import { summariesOf } from './summary/summaries.ts';

interface OpenOptions {
  home: string;
  warm?: boolean | 'first';
}

/**
 * Opens the workspace in the folder `home` (made where missing), bringing its warehouse up to date with its records; `warm`, for
 * those who will ask many questions, makes ready in the background what answers them faster ('first': before it is open).
 */
export async function openGroundswell({ home, warm = false }: OpenOptions): Promise<Groundswell> {
  const engine = await Engine.open(home);
  await mirrorMade(engine);
  await engine.bringUpToDate();
  const ready = warm ? engine.warehouse.warm() : null;
  if (warm === 'first') await ready;
  const [asking, making] = [askingOf(engine), makingOf(engine)];
  const summaries = summariesOf({
    ...asking,
    measures: making.measures,
    goals: making.goals,
    assumptions: making.assumptions,
    now: () => new Date(),
  });
  return {
    ...asking,
    ...making,
    ...importingOf(engine),
    summaries,
    digests: engine.workspace.digests,
    close: () => engine.close(),
  };
}
