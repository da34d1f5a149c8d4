import type { ReadOptions } from '../../reader.ts';
import type { Tally } from '../../unreadable.ts';

/** What the lines so far have told: teams, channels and users stand before the posts. */
export interface Reading {
  options: ReadOptions;
  tally: Tally;
  teams: Map<string, string>;
  /** By team and name. */
  channels: Map<string, { name: string; topic: string | null; private: boolean }>;
  users: Set<string>;
  bots: Set<string>;
  /** Communities and channels whose records have been given. */
  given: Set<string>;
  /** What each post says, by its id: two of one author can fall into one millisecond. */
  seen: Map<string, string>;
}

/** A reading of which nothing has been met. */
export function newReading(options: ReadOptions): Reading {
  return {
    options,
    tally: { messages: 0, unreadable: null },
    teams: new Map(),
    channels: new Map(),
    users: new Set(),
    bots: new Set(),
    given: new Set(),
    seen: new Map(),
  };
}
