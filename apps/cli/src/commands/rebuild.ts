import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { withWorkspace } from '../open-workspace.ts';

/** `groundswell rebuild`: makes the warehouse anew from the kept records. */
export function addRebuild(program: Command, cli: Cli): void {
  program
    .command('rebuild')
    .description('make the warehouse anew from the kept records')
    .action(() =>
      withWorkspace(cli, async (groundswell) => {
        await groundswell.rebuild();
        cli.print('The warehouse is built anew.');
      }),
    );
}
