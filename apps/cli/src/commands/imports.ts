import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { withWorkspace } from '../open-workspace.ts';
import { ledgerTable } from '../print/ledger-text.ts';

/** `groundswell imports`: what is loaded. */
export function addImports(program: Command, cli: Cli): void {
  program
    .command('imports')
    .description('list what is loaded')
    .option('--json', 'print the ledgers as JSON')
    .action(({ json }: { json?: boolean }) =>
      withWorkspace(cli, async (groundswell) => {
        const imports = await groundswell.imports();
        cli.print(json ? JSON.stringify({ imports }, null, 2) : ledgerTable(imports));
      }),
    );
}
