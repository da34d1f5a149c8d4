import { spawnSync } from 'node:child_process';

/** What a program says on its standard output. @throws Error with what it says on the other one. */
export function runTool(program: string, words: string[], input?: string): string {
  const ended = spawnSync(program, words, { encoding: 'utf8', input, maxBuffer: 64 * 1024 ** 2 });
  if (ended.error) throw ended.error;
  if (ended.status === 0) return ended.stdout;
  throw new Error(`${program} ended with ${ended.status}: ${ended.stderr.trim().slice(0, 500)}`);
}

/** Whether a program is there and answers. */
export function answers(program: string, words: string[], input?: string): boolean {
  const ended = spawnSync(program, words, { encoding: 'utf8', input });
  return !ended.error && ended.status === 0;
}

/** The middle one of some times. */
export const median = (times: number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1]!;

/** The times that a tool printed, one for each question asked `rounds` times in a row: the median of each. */
export function mediansOf(times: number[], rounds: number): number[] {
  return Array.from({ length: times.length / rounds }, (_, at) => median(times.slice(at * rounds, (at + 1) * rounds)));
}
