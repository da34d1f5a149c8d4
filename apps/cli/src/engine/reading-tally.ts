import {
  type Ledger,
  type LeftOut,
  type LeftOutCount,
  type LeftOutExample,
  type LeftOutReason,
  leftOutReason,
  type Problem,
} from '@groundswell/contract';

/** How many problems a ledger lists in words; the rest is only counted. Ours. */
const listedProblems = 100;
/** How many messages a ledger names for each reason; enough to go and look. Ours. */
export const listedExamples = 5;

/** Counts what a reader did not turn into records, and remembers the first few of each kind. */
export class ReadingTally {
  readonly communities = new Set<string>();
  readonly problems: Ledger['problems'] = [];
  problemCount = 0;
  private readonly reasons = new Map<LeftOutReason, LeftOutCount>();

  note(one: LeftOut | Problem): void {
    const { file, line } = one;
    if (one.type === 'left-out') this.leaveOut(one.reason, 1, [{ file, line, text: one.text }]);
    if (one.type === 'left-out' && one.reason !== 'unreadable') return;
    this.problemCount += 1;
    if (this.problems.length >= listedProblems) return;
    this.problems.push({ file, line, text: one.text ?? 'The message could not be read.' });
  }

  leaveOut(reason: LeftOutReason, count: number, examples: LeftOutExample[]): void {
    if (count === 0) return;
    const known = this.reasons.get(reason) ?? { reason, count: 0, examples: [] };
    known.count += count;
    known.examples.push(...examples.slice(0, listedExamples - known.examples.length));
    this.reasons.set(reason, known);
  }

  /** By reason, in the order of the contract. */
  get leftOut(): LeftOutCount[] {
    return leftOutReason.options.flatMap((reason) => this.reasons.get(reason) ?? []);
  }

  get leftOutCount(): number {
    return this.leftOut.reduce((sum, { count }) => sum + count, 0);
  }
}
