import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { withWorkspace } from '../open-workspace.ts';
import { table } from '../print/table.ts';

/** `groundswell metrics`: every question that can be asked. */
export function addMetrics(program: Command, cli: Cli): void {
  program
    .command('metrics')
    .description('list the metrics')
    .option('--json', 'print them as JSON, with their definitions')
    .action(({ json }: { json?: boolean }) =>
      withWorkspace(cli, async (groundswell) => {
        const metrics = groundswell.metrics();
        const columns = ['Metric', 'Family', 'Question', 'Unit'].map((title) => ({ title }));
        const rows = metrics.map(({ id, family, question, unit }) => [id, family, question, unit]);
        cli.print(json ? JSON.stringify({ metrics }, null, 2) : table(columns, rows));
      }),
    );
}
