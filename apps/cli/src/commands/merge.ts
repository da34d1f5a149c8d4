import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { withWorkspace } from '../open-workspace.ts';

/** `groundswell merge <a> <b>`: says that two identities are one person, or that they are not. */
export function addMerge(program: Command, cli: Cli): void {
  program
    .command('merge')
    .description('say that two identities are the same person; "groundswell people" lists them')
    .argument('<a>', 'one identity: source/community/id')
    .argument('<b>', 'the other identity')
    .option('--different', 'say that they are different people, so that it is not suggested again')
    .action((a: string, b: string, { different }: { different?: boolean }) =>
      withWorkspace(cli, async ({ people }) => {
        await people.decide([{ a, b, decision: different ? 'different' : 'same' }]);
        const [made] = await people.decisions();
        const end = different ? 'stay different people' : 'are counted as one person';
        cli.print(`${a} and ${b} ${end}. Take it back with: groundswell unmerge ${made?.id}`);
      }),
    );
}

/** `groundswell unmerge <id>`: takes such a decision back. */
export function addUnmerge(program: Command, cli: Cli): void {
  program
    .command('unmerge')
    .description('take a decision about two identities back')
    .argument('<id>', 'the number that "groundswell people" gives it')
    .action((id: string) =>
      withWorkspace(cli, async ({ people }) => {
        await people.undo(id);
        cli.print(`Decision ${id} is taken back.`);
      }),
    );
}
