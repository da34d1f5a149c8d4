import { writeFile } from 'node:fs/promises';
import { type StoryFormat, type StoryNames, storyFormats, storyNames } from '@groundswell/contract';
import { type Command, Option } from 'commander';
import type { Cli } from '../cli.ts';
import { questionOf, withFilters } from '../filter-options.ts';
import { withWorkspace } from '../open-workspace.ts';

interface TakenAs {
  format: StoryFormat;
  names: StoryNames;
  out?: string;
}

/** `groundswell stories`: the pinned stories or, where none is pinned, the first twenty, as text to take along. */
export function addStories(program: Command, cli: Cli): void {
  const command = program
    .command('stories')
    .description(
      'print what people say that they tried, changed or saved, with what was answered; the pinned ones, if any',
    );
  withFilters(command)
    .addOption(new Option('--format <format>', 'Markdown or plain text').choices(storyFormats).default('md'))
    .addOption(new Option('--names <names>', 'how people are called').choices(storyNames).default('full'))
    .option('--out <file>', 'write it to a file instead')
    .action(({ format, names, out, ...filters }: TakenAs & Record<string, unknown>) =>
      withWorkspace(cli, async (groundswell) => {
        const text = await groundswell.stories.asText(questionOf(filters), { format, names }, cli.stop);
        if (out === undefined) cli.print(text.trimEnd());
        else await writeFile(out, text);
      }),
    );
}
