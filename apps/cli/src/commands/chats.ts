import {
  type ChatFacts,
  chatFactsSchema,
  chatQuestionEditSchema,
  chatQuestionName,
  type Groundswell,
  markedChatSchema,
  postMovesSchema,
} from '@groundswell/contract';
import type { Command } from 'commander';
import type { z } from 'zod';
import type { Cli } from '../cli.ts';
import { withWorkspace } from '../open-workspace.ts';
import { chatsText, shownChatText } from '../print/chats-text.ts';
import { UsageError } from '../usage-error.ts';

/** `groundswell chats [show|mark|title|attendance|ask|drop|move|quote|forget|bring-back]`: the chats, and the facilitator's word on them. */
export function addChats(program: Command, cli: Cli): void {
  const chats = program
    .command('chats')
    .description(
      'list the chats; see also: chats show, mark, title, attendance, ask, drop, move, quote, forget, bring-back',
    )
    .option('--json', 'print them as JSON')
    .action(({ json }: { json?: boolean }) =>
      withWorkspace(cli, async (groundswell) => {
        const list = await groundswell.chats.list('lead');
        cli.print(json ? JSON.stringify({ chats: list }, null, 2) : chatsText(list));
      }),
    );
  chats
    .command('show')
    .description('print a chat with every post of it and where it belongs')
    .argument('<chat>', 'its id')
    .action((chat: string, _: unknown, command: Command) =>
      withWorkspace(cli, async (groundswell) => {
        const shown = await groundswell.chats.show(chat, 'lead');
        cli.print(command.optsWithGlobals().json ? JSON.stringify(shown, null, 2) : shownChatText(shown));
      }),
    );
  chats
    .command('mark')
    .description('mark a chat: what was said in a channel from one moment to another')
    .requiredOption('--community <name>', 'the community')
    .requiredOption('--channel <name>', 'the channel')
    .requiredOption('--start <moment>', 'such as 2024-01-05T18:00:00Z')
    .requiredOption('--end <moment>', 'such as 2024-01-05T19:00:00+01:00')
    .option('--title <title>', 'what it is called')
    .action((asked: Record<string, string>) =>
      withWorkspace(cli, async (groundswell) => {
        const { chat } = await groundswell.chats.mark(checked(markedChatSchema, asked));
        cli.print(chat);
      }),
    );
  addEdits(chats, cli);
}

function addEdits(chats: Command, cli: Cli): void {
  const edit = (made: (groundswell: Groundswell['chats']) => Promise<void>) =>
    withWorkspace(cli, (groundswell) => made(groundswell.chats));
  const facts = (chat: string, said: Record<keyof ChatFacts, unknown> | ChatFacts) =>
    edit((known) => known.change(chat, checked(chatFactsSchema, said)));
  chats
    .command('title')
    .description('call a chat something else; without a title, what it was called before')
    .argument('<chat>', 'its id')
    .argument('[title]', 'what it is called')
    .action((chat: string, title: string | undefined) => facts(chat, { title: title ?? null }));
  chats
    .command('attendance')
    .description('say how many came, as the host stated it; without a number, take it back')
    .argument('<chat>', 'its id')
    .argument('[number]', 'how many')
    .action((chat: string, number: string | undefined) =>
      facts(chat, { attendance: number === undefined ? null : Number(number) }),
    );
  chats
    .command('ask')
    .description('add a question to a chat, change it, or bring it back')
    .argument('<chat>', 'its id')
    .argument('<question>', 'Q1, Q2 …, Intro or Wrap')
    .option('--text <text>', 'its words')
    .option('--asked-at <moment>', 'when it was asked')
    .option('--post <key>', 'the post that asks it')
    .action((chat: string, question: string, said: Record<string, string>) =>
      edit((known) => known.ask(chat, checked(chatQuestionName, question), checked(chatQuestionEditSchema, said))),
    );
  chats
    .command('drop')
    .description('take a question out of a chat')
    .argument('<chat>', 'its id')
    .argument('<question>', 'Q1, Q2 …, Intro or Wrap')
    .action((chat: string, question: string) => edit((known) => known.drop(chat, checked(chatQuestionName, question))));
  chats
    .command('move')
    .description('move posts of a chat to a question, to "host", "chatter" or "none"; "back" takes a move back')
    .argument('<chat>', 'its id')
    .argument('<to>', 'Q1, Q2 …, Intro, Wrap, host, chatter, none or back')
    .argument('<post...>', 'the keys of the posts, as "chats show" prints them')
    .action((chat: string, to: string, posts: string[]) => {
      const moves = posts.map((post) => ({ post, to: to === 'back' ? null : to }));
      return edit((known) => known.move(chat, checked(postMovesSchema, { moves }).moves));
    });
  chats
    .command('quote')
    .description('quote just these posts under a question, in this order; without posts, what the rule chooses')
    .argument('<chat>', 'its id')
    .argument('<question>', 'Q1, Q2 …, Intro or Wrap')
    .argument('[post...]', 'their keys')
    .option('--leave-out <post...>', 'posts that the rule leaves out')
    .action((chat: string, question: string, posts: string[], { leaveOut = [] }: { leaveOut?: string[] }) => {
      const choice = { chosen: posts.length > 0 ? posts : null, dropped: leaveOut };
      return edit((known) => known.quote(chat, checked(chatQuestionName, question), choice));
    });
  chats
    .command('forget')
    .description('say that this is no chat; one that was marked is gone for good')
    .argument('<chat>', 'its id')
    .action((chat: string) => edit((known) => known.forget(chat)));
  chats
    .command('bring-back')
    .description('say that it is a chat after all')
    .argument('<chat>', 'its id')
    .action((chat: string) => edit((known) => known.bringBack(chat)));
}

function checked<T>(schema: z.ZodType<T>, said: unknown): T {
  const { success, data, error } = schema.safeParse(said);
  if (success) return data;
  const [issue] = error.issues;
  throw new UsageError(`${issue?.path.join('.') || 'This'}: ${issue?.message ?? 'cannot be read'}.`);
}
