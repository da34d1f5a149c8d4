import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { withWorkspace } from '../open-workspace.ts';

/** `groundswell timezone [zone]`: says in which zone days and hours are counted, or counts them all in another. */
export function addTimezone(program: Command, cli: Cli): void {
  program
    .command('timezone')
    .description('the time zone of days and hours; with a zone, count them all in that one')
    .argument('[zone]', 'IANA time zone such as Europe/London')
    .action((zone: string | undefined) =>
      withWorkspace(cli, async (groundswell) => {
        if (zone !== undefined) await groundswell.chooseTimezone(zone);
        cli.print(`Days and hours are counted in ${(await groundswell.options()).timezone}.`);
      }),
    );
}
