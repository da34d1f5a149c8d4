import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keptTexts } from './kept-texts.ts';
import { Stage, type StagePlace } from './stage.ts';
import { retiredTextTableNames, textTableNames } from './stage-tables.ts';

/**
 * Has the texts of a kept import told anew and replaces what was derived from them; for new rules of text.
 * Whoever calls it sees to it that one that was cut short is done again: the old words are gone at once.
 */
export async function retellTexts(source: string, place: StagePlace, signal?: AbortSignal): Promise<void> {
  const old = (await readdir(place.folder)).filter((file) =>
    [...textTableNames, ...retiredTextTableNames].some((table) => file.startsWith(`${table}-`)),
  );
  for (const file of old) await rm(join(place.folder, file));
  const stage = await Stage.open(source, { ...place, tables: textTableNames });
  try {
    for await (const batch of keptTexts(place.folder)) {
      signal?.throwIfAborted();
      for (const text of batch) stage.addText(text);
      await stage.settle(signal);
    }
    await stage.write(signal);
  } finally {
    await stage.close();
  }
}
