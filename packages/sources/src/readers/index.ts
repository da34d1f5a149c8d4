import type { Reader } from '../reader.ts';
import chatSummary from './chat-summary.ts';
import records from './records.ts';
import slack from './slack.ts';

/** Every reader there is. A new one is a file of this folder and a line here. */
export const readers: Reader[] = [slack, chatSummary, records];

/** The reader of that id, or undefined. */
export function readerOf(id: string): Reader | undefined {
  return readers.find((reader) => reader.id === id);
}
