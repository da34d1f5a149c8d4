import { type Programme, type Viewer, viewer } from '@groundswell/contract';
import { type Command, Option } from 'commander';
import type { Cli } from '../cli.ts';
import { withWorkspace } from '../open-workspace.ts';
import { table } from '../print/table.ts';

/** `groundswell programmes`: what was done, with which teams, and since when. */
export function addProgrammes(program: Command, cli: Cli): void {
  program
    .command('programmes')
    .description('list what was done with which teams, channels or people (what it changed: metric programme-effect)')
    .addOption(
      new Option('--view <viewer>', 'for whom it is: an executive is told nobody’s name')
        .choices(viewer.options)
        .default('lead'),
    )
    .option('--json', 'print them as JSON')
    .action(({ json, view }: { json?: boolean; view: Viewer }) =>
      withWorkspace(cli, async ({ programmes }) => {
        const all = await programmes.list(view);
        cli.print(json ? JSON.stringify({ programmes: all }, null, 2) : programmesTable(all));
      }),
    );
}

function programmesTable(programmes: Programme[]): string {
  if (programmes.length === 0) return 'No programme was told of yet.';
  const columns = ['Programme', 'Since', 'Who took part', 'Held against'].map((title) => ({ title }));
  const rows = programmes.map((programme) => [
    ...[programme.sample ? `${programme.name} (sample)` : programme.name, programme.day, whoTookPart(programme)],
    programme.controls === null ? `${programme.kind} like them` : programme.controls.join(', ') || 'people by name',
  ]);
  return [table(columns, rows), ...programmes.flatMap(unclearLines)].join('\n');
}

function whoTookPart({ kind, teams, channels, listed, community }: Programme): string {
  const own = community === null ? '' : `, with ${community}`;
  if (kind !== 'people') return (kind === 'teams' ? teams : channels).join(', ') + own;
  return `${listed === null ? 'a few' : listed} listed people${own}`;
}

/** Each name that is not clear in a line, so that it can be put right. */
const unclearLines = ({ name, unclear }: Programme): string[] =>
  unclear.map(
    ({ written, meant }) =>
      `${name}: “${written}” ${meant > 1 ? `may mean ${meant} people: write an e-mail address` : 'is not known yet; it counts as soon as an import has it'}`,
  );
