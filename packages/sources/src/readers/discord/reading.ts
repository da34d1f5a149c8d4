import type { ReadOptions } from '../../reader.ts';
import type { Tally } from '../../unreadable.ts';

/** What has been met so far, across all files of an export. */
export interface Reading {
  /** As the person names it; undefined where each server is its own. */
  community: string | undefined;
  includePrivate: boolean;
  tally: Tally;
  /** When each post was last edited: a message can stand in two files. */
  seen: Map<string, string>;
  /** The first message of the thread that a reply belongs to. */
  threads: Map<string, string>;
  people: Set<string>;
  idsByHandle: Map<string, string>;
}

/** A reading of which nothing has been met. */
export function newReading(options: ReadOptions): Reading {
  return {
    community: options.community,
    includePrivate: options.includePrivate === true,
    tally: { messages: 0, unreadable: null },
    seen: new Map(),
    threads: new Map(),
    people: new Set(),
    idsByHandle: new Map(),
  };
}
