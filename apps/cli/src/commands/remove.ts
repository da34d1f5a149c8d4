import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { withWorkspace } from '../open-workspace.ts';

/** `groundswell remove <import>`: takes an import out again, whole. */
export function addRemove(program: Command, cli: Cli): void {
  program
    .command('remove')
    .description('take an import out again, whole; "groundswell imports" lists them')
    .argument('<import>', 'id of the import')
    .action((id: string) =>
      withWorkspace(cli, async (groundswell) => {
        await groundswell.removeImport(id);
        cli.print(`Import ${id} is out.`);
      }),
    );
}
