import { type LeftOut, Refusal } from '@groundswell/contract';

/** A message that could not be read, with the sentence that says where it stands and why. */
export function unreadable(source: string, file: string, line: number, why: string): LeftOut {
  const text = `${source}: ${file} line ${line} ${why}; it was left out.`;
  return { type: 'left-out', reason: 'unreadable', file, line, text };
}

/** What has been read so far: tells files that hold nothing readable from an export with a few bad rows. */
export interface Tally {
  messages: number;
  unreadable: LeftOut | null;
}

/** Notes an unreadable message in the tally, and gives it back. */
export function noted(tally: Tally, leftOut: LeftOut): LeftOut {
  tally.unreadable ??= leftOut;
  return leftOut;
}

/** @throws Refusal where nothing at all could be read, with the first reason or, where there is none, `otherwise`. */
export function refuseIfNothingRead(tally: Tally, otherwise: string): void {
  if (tally.messages > 0) return;
  throw new Refusal(tally.unreadable ? `${tally.unreadable.text} Nothing was imported.` : otherwise);
}
