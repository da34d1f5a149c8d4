import { basename } from 'node:path';
import { type IngestOptions, type Preview, Refusal } from '@groundswell/contract';
import { measuresSource } from '@groundswell/sources';
import type { KeptMeasures } from '@groundswell/workspace';
import { asksOf } from '../asked.ts';
import { bringMeasures } from './bring-measures.ts';

/** What a table of measures would come to. A refusal is a part of what is shown. */
export async function previewMeasures(paths: string[], options: IngestOptions, kept: KeptMeasures): Promise<Preview> {
  try {
    return (await bringMeasures(paths, options, kept)).preview;
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    return {
      files: paths.map((path) => basename(path)),
      source: measuresSource.id,
      confidence: options.source === undefined ? 0.9 : 1,
      community: null,
      posts: [],
      ...{ read: 0, kept: 0, leftOut: [], problems: [], problemCount: 0, people: 0, from: null, to: null },
      timezone: 'UTC',
      needsTimezone: false,
      asks: asksOf(cause),
      problem: cause.message,
    };
  }
}
