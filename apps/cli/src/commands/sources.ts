import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { withWorkspace } from '../open-workspace.ts';
import { table } from '../print/table.ts';

/** `groundswell sources`: the kinds of export that can be read. */
export function addSources(program: Command, cli: Cli): void {
  program
    .command('sources')
    .description('list the kinds of export that can be read')
    .option('--json', 'print them as JSON, with how to get each export')
    .action(({ json }: { json?: boolean }) =>
      withWorkspace(cli, async (groundswell) => {
        const sources = groundswell.sources();
        const columns = ['Source', 'Title', 'Files'].map((title) => ({ title }));
        const rows = sources.map(({ id, title, endings }) => [id, title, endings.join(' ')]);
        cli.print(json ? JSON.stringify({ sources }, null, 2) : table(columns, rows));
      }),
    );
}
