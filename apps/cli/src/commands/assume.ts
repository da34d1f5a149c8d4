import { assumptionsSchema } from '@groundswell/contract';
import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { withWorkspace } from '../open-workspace.ts';
import { UsageError } from '../usage-error.ts';

/** `groundswell assume [minutes|none]`: what an answered question is worth to the customer, which the summary then says in hours. */
export function addAssume(program: Command, cli: Cli): void {
  program
    .command('assume')
    .description(
      'the minutes that an answered question saves; with minutes, say them in the summary, with "none" no more',
    )
    .argument('[minutes]', 'minutes, such as 20, or none')
    .action((minutes: string | undefined) => {
      const asked = minutes === undefined ? null : assumptionIn(minutes);
      return withWorkspace(cli, async ({ assumptions }) => {
        const { minutesPerAnswer } = asked ? await assumptions.write(asked) : await assumptions.read();
        cli.print(
          minutesPerAnswer === null
            ? 'Nothing is assumed, and the summary says nothing of hours.'
            : `An answered question counts as ${minutesPerAnswer} ${minutesPerAnswer === 1 ? 'minute' : 'minutes'}.`,
        );
      });
    });
}

function assumptionIn(minutes: string) {
  const { success, data } = assumptionsSchema.safeParse({
    minutesPerAnswer: minutes === 'none' ? null : Number(minutes),
  });
  if (!success) throw new UsageError(`The minutes must be a number up to 480, or none; "${minutes}" is neither.`);
  return data;
}
