import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type Groundswell, Refusal } from '@groundswell/contract';
import { type Command, InvalidArgumentError } from 'commander';
import type { Cli } from '../cli.ts';
import { withWorkspace } from '../open-workspace.ts';
import { codebooksText, countText } from '../print/codebooks-text.ts';

/** `groundswell codebooks [export ID | import FILE]`: lists the codebooks, and takes them out and in as YAML. */
export function addCodebooks(program: Command, cli: Cli): void {
  const codebooks = program
    .command('codebooks')
    .description('list the codebooks with their versions; see also: codebooks export, codebooks import')
    .option('--json', 'print them as JSON')
    .action(({ json }: { json?: boolean }) =>
      withWorkspace(cli, async ({ shelf }) => {
        const list = await shelf.list();
        cli.print(json ? JSON.stringify(list, null, 2) : codebooksText(list));
      }),
    );
  codebooks
    .command('export')
    .description('print a codebook as YAML')
    .argument('<id>', 'id of the codebook')
    .option('--version <number>', 'this version instead of the newest', wholeNumber)
    .action((id: string, { version }: { version?: number }) =>
      withWorkspace(cli, async ({ shelf }) => cli.print((await shelf.toYaml(id, version)).trimEnd())),
    );
  codebooks
    .command('import')
    .description('take a codebook in from a YAML file: a new one, or the next version of the one with its id')
    .argument('<file>', 'the YAML file')
    .option('--note <text>', 'what is new in it')
    .action((file: string, { note }: { note?: string }) =>
      withWorkspace(cli, (groundswell) => importCodebook(cli, groundswell, file, note)),
    );
}

async function importCodebook(cli: Cli, { shelf }: Groundswell, file: string, note?: string): Promise<void> {
  const yaml = await readFile(resolve(cli.folder, file), 'utf8').catch((cause: unknown) => {
    throw new Refusal(`${file} cannot be read.`, 422, { cause });
  });
  const { codebook } = await shelf.fromYaml(yaml, note ?? `From the file ${basename(file)}`);
  try {
    await shelf.counted((count) => cli.show(countText(count)));
  } finally {
    cli.show('');
  }
  cli.print(`“${codebook.title}” (${codebook.id}) is there in version ${codebook.version}, and counted.`);
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}
