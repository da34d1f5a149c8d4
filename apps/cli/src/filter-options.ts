import { parseQuestion } from '@groundswell/api';
import type { Question } from '@groundswell/contract';
import type { Command } from 'commander';
import { UsageError } from './usage-error.ts';

/** Gives a command the filters of a question; `questionOf` reads them. */
export function withFilters(command: Command): Command {
  return command
    .option('--from <day>', 'first day, inclusive (YYYY-MM-DD); without it from the beginning')
    .option('--to <day>', 'last day, inclusive (YYYY-MM-DD); without it until the last covered day')
    .option('--grain <grain>', 'day, week, month or quarter (default: week)')
    .option('--community <name>', 'only this community; may be repeated', collect)
    .option('--channel <name>', 'only this channel, or community/channel; may be repeated', collect)
    .option('--team <name>', 'only posts of this team; may be repeated', collect)
    .option('--language <code>', 'only posts in this language (en, de …); may be repeated', collect)
    .option('--chat <id>', 'only this chat')
    .option('--question <Qn>', 'only this question of a chat: Q1, Q2 …, Intro or Wrap')
    .option('--term <term>', 'only posts that use this term')
    .option('--theme <id>', 'only posts that have this theme')
    .option('--with <id>', 'only posts that also have this second theme')
    .option('--about <id>', 'only posts in which the theme concerns this group of the codebook "about"')
    .option('--codebook <id>', 'the codebook whose themes are meant (default: mindset)')
    .option('--compare <basis>', 'previous, year or none')
    .option(
      '--against <what>',
      'what distinctive words are set against: rest, comparison, or a channel (default: rest)',
    )
    .option('--view <viewer>', 'lead or executive (default: lead)');
}

/** Reads a question from a command's options, the others left aside. @throws UsageError that names what is wrong. */
export function questionOf({ json: _json, ...options }: Record<string, unknown>): Question {
  const { question, problems } = parseQuestion(options, (key) => `--${key}`);
  if (question === null) throw new UsageError(`${problems.join('; ')}.`);
  return question;
}

function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}
