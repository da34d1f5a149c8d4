import type { Goal } from '@groundswell/contract';
import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { withWorkspace } from '../open-workspace.ts';
import { table } from '../print/table.ts';

/** `groundswell goals`: what somebody wants to see solved, and how it stands. */
export function addGoals(program: Command, cli: Cli): void {
  program
    .command('goals')
    .description('list the problems that somebody wants to see solved, and how each stands')
    .option('--json', 'print them as JSON')
    .action(({ json }: { json?: boolean }) =>
      withWorkspace(cli, async ({ goals }) => {
        const all = await goals.list();
        cli.print(json ? JSON.stringify({ goals: all }, null, 2) : goalsTable(all));
      }),
    );
}

function goalsTable(goals: Goal[]): string {
  if (goals.length === 0) return 'No goal was written yet.';
  const columns = ['Problem', 'Measure', 'Target', 'How it stands'].map((title) => ({ title }));
  const rows = goals.map(({ problem, measure, team, target, day, status }) => [
    ...[problem, team === null ? measure : `${measure} of ${team}`],
    ...[`${target} by ${day}`, status.text],
  ]);
  return table(columns, rows);
}
