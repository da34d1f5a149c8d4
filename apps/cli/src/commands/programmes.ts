import type { Programme } from '@groundswell/contract';
import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { withWorkspace } from '../open-workspace.ts';
import { table } from '../print/table.ts';

/** `groundswell programmes`: what was done, with which teams, and since when. */
export function addProgrammes(program: Command, cli: Cli): void {
  program
    .command('programmes')
    .description('list what was done with which teams (what it changed: metric programme-effect)')
    .option('--json', 'print them as JSON')
    .action(({ json }: { json?: boolean }) =>
      withWorkspace(cli, async ({ programmes }) => {
        const all = await programmes.list();
        cli.print(json ? JSON.stringify({ programmes: all }, null, 2) : programmesTable(all));
      }),
    );
}

function programmesTable(programmes: Programme[]): string {
  if (programmes.length === 0) return 'No programme was told of yet.';
  const columns = ['Programme', 'Since', 'Who took part', 'Held against'].map((title) => ({ title }));
  const rows = programmes.map(({ name, day, teams, controls, sample }) => [
    ...[sample ? `${name} (sample)` : name, day, teams.join(', ')],
    controls === null ? 'teams like them' : controls.join(', '),
  ]);
  return table(columns, rows);
}
