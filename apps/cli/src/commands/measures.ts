import { type Groundswell, isoDate, type Measure, Refusal } from '@groundswell/contract';
import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { withWorkspace } from '../open-workspace.ts';
import { figure } from '../print/figure.ts';
import { table } from '../print/table.ts';
import { UsageError } from '../usage-error.ts';

/** `groundswell measures [target|remove]`: the business figures that were brought with `ingest`. */
export function addMeasures(program: Command, cli: Cli): void {
  const measures = program
    .command('measures')
    .description('list the business figures that were brought (ingest measures.csv --source measures)')
    .option('--json', 'print them as JSON')
    .action(({ json }: { json?: boolean }) =>
      withWorkspace(cli, async ({ measures }) => {
        const all = await measures.list();
        cli.print(json ? JSON.stringify({ measures: all }, null, 2) : measuresTable(all));
      }),
    );
  measures
    .command('target')
    .description('say where a measure should be, and by when')
    .argument('<name>', 'the measure')
    .argument('<value>', 'the figure to reach')
    .argument('<date>', 'YYYY-MM-DD')
    .action((name: string, written: string, day: string) =>
      withWorkspace(cli, async (groundswell) => {
        const value = Number(written);
        if (written.trim() === '' || !Number.isFinite(value)) throw new UsageError(`"${written}" is no figure.`);
        if (!isoDate.safeParse(day).success) throw new UsageError(`"${day}" is no date; write it YYYY-MM-DD.`);
        const { id, unit, better } = await named(name, groundswell);
        await groundswell.measures.change(id, { unit, better, target: { value, day } });
        cli.print(`${name}: ${value} by ${day}.`);
      }),
    );
  measures
    .command('remove')
    .description('take a measure away with its values')
    .argument('<name>', 'the measure')
    .action((name: string) =>
      withWorkspace(cli, async (groundswell) => {
        await groundswell.measures.remove((await named(name, groundswell)).id);
        cli.print(`“${name}” is gone.`);
      }),
    );
}

async function named(name: string, { measures }: Groundswell): Promise<Measure> {
  const all = await measures.list();
  const found = all.find((measure) => measure.name.toLowerCase() === name.toLowerCase());
  if (found) return found;
  throw new Refusal(
    `There is no measure “${name}”. There are: ${all.map((measure) => measure.name).join(', ') || 'none'}.`,
  );
}

function measuresTable(measures: Measure[]): string {
  if (measures.length === 0) return 'No business measures were brought yet.';
  const columns = [
    ...['Measure', 'Unit', 'Better', 'By the'].map((title) => ({ title })),
    { title: 'Values', figures: true },
    ...['Whose', 'Period', 'Target'].map((title) => ({ title })),
  ];
  const rows = measures.map(({ name, unit, better, grain, values, company, teams, from, to, target }) => [
    ...[name, unit ?? '—', better ?? 'not said', grain, figure(values)],
    [...(company ? ['company'] : []), ...teams].join(', '),
    `${from} to ${to}`,
    target ? `${target.value} by ${target.day}` : '—',
  ]);
  return table(columns, rows);
}
