import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Groundswell } from '@groundswell/contract';
import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { withWorkspace } from '../open-workspace.ts';
import { daysInFile } from './days-in-file.ts';

/** `groundswell holidays [add|remove|import]`: the days without work, which rules about silence leave out. */
export function addHolidays(program: Command, cli: Cli): void {
  const change = (of: (days: string[]) => string[]) =>
    withWorkspace(cli, async ({ holidays }) => {
      await holidays.choose(of(await holidays.list()));
      await tell(holidays, cli);
    });
  const holidays = program
    .command('holidays')
    .description('list the days without work, which rules about silence leave out')
    .option('--json', 'print them as JSON')
    .action(({ json }: { json?: boolean }) => withWorkspace(cli, ({ holidays }) => tell(holidays, cli, json)));
  holidays
    .command('add')
    .description('add days')
    .argument('<date...>', 'YYYY-MM-DD')
    .action((days: string[]) => change((kept) => [...kept, ...days]));
  holidays
    .command('remove')
    .description('take days out again')
    .argument('<date...>', 'YYYY-MM-DD')
    .action((days: string[]) => change((kept) => kept.filter((day) => !days.includes(day))));
  holidays
    .command('import')
    .description('add the days of a file: a calendar (.ics), or one date a line')
    .argument('<file>', 'the file')
    .action(async (file: string) => {
      const days = daysInFile(file, await readFile(resolve(cli.folder, file), 'utf8'));
      await change((kept) => [...kept, ...days]);
    });
}

async function tell(holidays: Groundswell['holidays'], cli: Cli, asJson = false): Promise<void> {
  const days = await holidays.list();
  if (asJson) cli.print(JSON.stringify({ holidays: days }, null, 2));
  else cli.print(days.length > 0 ? days.join('\n') : 'No holidays are listed.');
}
