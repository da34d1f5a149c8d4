import type { ReadOptions } from '../../reader.ts';
import type { Tally } from '../../unreadable.ts';
import type { Group } from './groups.ts';

/** What the tables have told so far. */
export interface Reading {
  options: ReadOptions;
  community: string;
  tally: Tally;
  groups: Map<string, Group>;
  /** Names of people by their ids. */
  people: Map<string, string>;
  bots: Set<string>;
  channels: Set<string>;
  seen: Set<string>;
}

/** A reading of which nothing has been met. */
export function newReading(options: ReadOptions): Reading {
  return {
    options,
    community: options.community ?? options.inputName,
    tally: { messages: 0, unreadable: null },
    groups: new Map(),
    people: new Map(),
    bots: new Set(),
    channels: new Set(),
    seen: new Set(),
  };
}
