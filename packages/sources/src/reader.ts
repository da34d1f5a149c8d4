import type { LeftOut, Problem, SourceRecord } from '@groundswell/contract';
import type { InputFile } from './input/input-file.ts';

/** What a reader yields: records, messages that it met and did not keep, and what a person should know. */
export type Yield = SourceRecord | LeftOut | Problem;

export interface ReadOptions {
  /** Names the community. It is its identity too, where the source gives none of its own (a workspace's id, a hashtag). */
  community?: string;
  /** IANA name: the zone of times that have none. */
  timezone?: string;
  /** YYYY-MM-DD: the day of messages whose source gives none. */
  date?: string;
  /** The name of the zip, folder or file, without its ending. */
  inputName: string;
  /** Also read what only some people of the community could see. */
  includePrivate?: boolean;
  /** What a person says about the files where they do not say it themselves: `author` → `Name`, `date-order` → `dmy`. */
  map?: Record<string, string>;
}

/** Turns the export of one tool into records. One file of `readers/` each. */
export interface Reader {
  id: string;
  title: string;
  /** Markdown: how to get the export out of the tool, step by step, and what the reader does with it. */
  docs: string;
  /** Endings that its files usually have, with the dot. */
  endings: string[];
  /** Reads whatever has its shape: also files that have a reader of their own, which is then surer of them. */
  general?: true;
  /** How surely these files are this reader's, from 0 to 1. Looks at names and at the heads of few files. */
  accepts(files: InputFile[]): Promise<number>;
  /**
   * Yields in batches of about a thousand; memory does not grow with the export. Every community and channel that a
   * post names has a record, before or after it.
   * @throws Refusal where the files are not what they claim, or an option is missing.
   */
  read(files: InputFile[], options: ReadOptions): AsyncIterable<Yield[]>;
}

/** How many things a reader gathers before it hands them on. Ours: large enough to be cheap, small enough to stream. */
export const BATCH = 1000;
