import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { withWorkspace } from '../open-workspace.ts';
import { peopleText } from '../print/people-text.ts';

/** `groundswell people`: who may be one person, and what was decided. */
export function addPeople(program: Command, cli: Cli): void {
  program
    .command('people')
    .description('list identities that may be one person, and what was decided about them')
    .option('--json', 'print them as JSON')
    .action(({ json }: { json?: boolean }) =>
      withWorkspace(cli, async (groundswell) => {
        const suggested = await groundswell.people.suggestions();
        const merges = await groundswell.people.decisions();
        cli.print(json ? JSON.stringify({ ...suggested, merges }, null, 2) : peopleText(suggested, merges));
      }),
    );
}
