import { type Groundswell, isoDate, type Programme, Refusal, type Viewer, viewer } from '@groundswell/contract';
import { type Command, Option } from 'commander';
import type { Cli } from '../cli.ts';
import { withWorkspace } from '../open-workspace.ts';
import { table } from '../print/table.ts';
import { UsageError } from '../usage-error.ts';
import { programmeOf, type ToldByOptions } from './programme-of.ts';

/** `groundswell programmes [add|remove]`: what was done, with which teams, channels or people, and since when. */
export function addProgrammes(program: Command, cli: Cli): void {
  const programmes = program
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
  programmes
    .command('add')
    .description('tell of a programme: of teams, of channels, or of people one by one')
    .argument('<name>', 'what was done')
    .argument('<date>', 'YYYY-MM-DD, the day on which it began')
    .option('--team <name...>', 'teams that took part')
    .option('--channel <name...>', 'channels that took part, as channel or community/channel')
    .option('--person <who...>', 'people who took part, each by an e-mail address, id, handle or name')
    .option('--people <file>', 'the same in a file, one a line')
    .option('--community <name>', 'the community of its own that a course has')
    .option('--against <name...>', 'what to hold them against; without it, what is like them')
    .action((name: string, day: string, told: ToldByOptions) =>
      withWorkspace(cli, async (groundswell) => {
        const added = await groundswell.programmes.add(await programmeOf(name, dayIn(day), told, cli.folder));
        cli.print([`${added.name}: ${whoTookPart(added)}, since ${added.day}.`, ...unclearLines(added)].join('\n'));
      }),
    );
  programmes
    .command('remove')
    .description('take a programme away')
    .argument('<name>', 'the programme')
    .option('--since <date>', 'the day on which it began, where several have the name')
    .action((name: string, { since }: { since?: string }) =>
      withWorkspace(cli, async (groundswell) => {
        await groundswell.programmes.remove((await named(name, since, groundswell)).id);
        cli.print(`“${name}” is gone.`);
      }),
    );
}

function dayIn(written: string): string {
  if (isoDate.safeParse(written).success) return written;
  throw new UsageError(`"${written}" is no date; write it YYYY-MM-DD.`);
}

async function named(name: string, since: string | undefined, { programmes }: Groundswell): Promise<Programme> {
  const all = await programmes.list('lead');
  const found = all.filter(
    (one) => one.name.toLowerCase() === name.toLowerCase() && (since === undefined || one.day === since),
  );
  const [one, ...others] = found;
  if (one && others.length === 0) return one;
  if (one) throw new UsageError(`There are ${found.length} of this name; say --since ${one.day} or another day.`);
  throw new Refusal(
    `There is no programme “${name}”. There are: ${all.map((known) => known.name).join(', ') || 'none'}.`,
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
  return `${listed === null ? 'a few' : listed} listed ${listed === 1 ? 'person' : 'people'}${own}`;
}

/** Each name that is not clear in a line, so that it can be put right. */
const unclearLines = ({ name, unclear }: Programme): string[] =>
  unclear.map(
    ({ written, meant }) =>
      `${name}: “${written}” ${meant > 1 ? `may mean ${meant} people: write an e-mail address` : 'is not known yet; it counts as soon as an import has it'}`,
  );
