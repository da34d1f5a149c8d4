import { basename } from 'node:path';
import { type Codebook, Refusal } from '@groundswell/contract';
import { agreementOf } from '@groundswell/metrics';
import { type Command, Option } from 'commander';
import type { Cli } from '../cli.ts';
import { loadCodebooks } from '../engine/load-codebooks.ts';
import { scoreText } from '../print/score-text.ts';
import { openLabelled } from '../score/open-labelled.ts';
import { scoreTexts } from '../score/score-texts.ts';
import { speaksOf } from '../score/speaks-of.ts';
import { UsageError } from '../usage-error.ts';

interface Options {
  codebook: string;
  theme: string;
  label?: string;
  show?: 'missed' | 'false';
  most: string;
  json?: boolean;
}

/** `groundswell score-theme <file>`: how well a theme agrees with what people labelled. Keeps nothing. */
export function addScoreTheme(program: Command, cli: Cli): void {
  program
    .command('score-theme')
    .description('hold a theme against labelled texts: precision, recall and F1')
    .argument(
      '<file>',
      'lines of text, tab, label (several between commas); numbers are looked up in labels.txt beside it',
    )
    .option('--codebook <id>', 'codebook of the theme', 'mindset')
    .option('--theme <id>', 'the theme', 'fear')
    .option(
      '--label <name>',
      'the label it should agree with, or several between commas; the id of the theme if not given',
    )
    .addOption(
      new Option('--show <which>', 'also print texts that it missed or found falsely').choices(['missed', 'false']),
    )
    .option('--most <number>', 'how many of them to print at most', '20')
    .option('--json', 'print the figures as JSON')
    .action((file: string, options: Options) => score(file, options, cli));
}

async function score(given: string, { show, most, json, ...asked }: Options, cli: Cli): Promise<void> {
  const number = Number(most);
  if (!Number.isInteger(number) || number < 1)
    throw new UsageError(`--most must be a whole number, and "${most}" is none.`);
  const codebook = await codebookOf(asked.codebook, asked.theme);
  const { texts, leftOut, labels } = await openLabelled(given, cli.folder, asked.label ?? asked.theme);
  const { missed, falseHits, ...counts } = scoreTexts(texts, speaksOf(codebook, asked.theme), labels);
  const { id, version } = codebook;
  const said = { codebook: id, version, theme: asked.theme, labels, file: basename(given), leftOut };
  const result = { ...said, ...counts, ...agreementOf(counts) };
  const shown = show === undefined ? [] : (show === 'missed' ? missed : falseHits).slice(0, number);
  if (json) cli.print(JSON.stringify(show === undefined ? result : { ...result, [show]: shown }, null, 2));
  else cli.print([scoreText(result), ...shown.map((text) => `  − ${text.replace(/\p{Cc}+/gu, ' ')}`)].join('\n'));
}

async function codebookOf(id: string, theme: string): Promise<Codebook> {
  const codebooks = await loadCodebooks();
  const codebook = codebooks.find((one) => one.id === id);
  if (!codebook) throw new Refusal(`There is no codebook "${id}"; there are ${list(codebooks)}.`, 404);
  if (!codebook.themes.some((one) => one.id === theme)) {
    throw new Refusal(`The codebook ${id} has no theme "${theme}"; it has ${list(codebook.themes)}.`, 404);
  }
  return codebook;
}

function list(things: { id: string }[]): string {
  return things.map(({ id }) => id).join(', ');
}
