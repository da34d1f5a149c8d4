import { Refusal } from '@groundswell/contract';
import { CommanderError } from 'commander';
import type { Cli } from './cli.ts';
import { UsageError } from './usage-error.ts';

/** Says in a sentence why a command ended early, without a stack trace, and gives its exit code: 1 refused or failed, 2 wrong usage. */
export function exitCode(cause: unknown, cli: Cli): number {
  // Commander has said already what was wrong, or shown the help that was asked for.
  if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 2;
  const sentence = cause instanceof Error ? cause.message : `${cause}`;
  if (cause instanceof UsageError) {
    cli.say(`${sentence} See "groundswell help".`);
    return 2;
  }
  if (cli.stop.aborted) cli.say('Stopped; nothing of it was kept.');
  else cli.say(cause instanceof Refusal ? sentence : `Groundswell could not do this: ${sentence}`);
  return 1;
}
