import type { ReadOptions } from '../../reader.ts';
import type { Tally } from '../../unreadable.ts';
import type { Names } from './names.ts';

/** What has been met so far, across all files. */
export interface Reading {
  options: ReadOptions;
  names: Names;
  tally: Tally;
  /** When each post was last edited: pages and deltas overlap. */
  seen: Map<string, string>;
  /** Communities, channels and people whose records have been given. */
  given: Set<string>;
}

/** A reading of which nothing has been met. */
export function newReading(options: ReadOptions, names: Names): Reading {
  return { options, names, tally: { messages: 0, unreadable: null }, seen: new Map(), given: new Set() };
}
