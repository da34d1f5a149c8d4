import { Refusal } from '@groundswell/contract';
import { inBatches } from '../in-batches.ts';
import type { InputFile } from '../input/input-file.ts';
import type { Reader, ReadOptions, Yield } from '../reader.ts';
import { memberRecord, membersOf } from './chat-summary/chat-members.ts';
import { chatRecords } from './chat-summary/chat-records.ts';
import { parseChat, type WrittenChat } from './chat-summary/parse-chat.ts';

/** A hashtag chat written up as text. */
const chatSummary: Reader = {
  id: 'chat-summary',
  title: 'Written-up chat',
  endings: ['.txt', '.md'],
  docs: `
1. Save the page with the chat's record as text (in a browser: **Save as → Text**, or select all and copy it into a file),
   or write the record yourself.
2. See that every question stands on a line of its own and has a number: \`Q1) …\`, \`Q.1: …\`, \`Question 1 - …\`, or
   \`1. …\` with its posts right under it.
3. Import the file. Where the posts have no day, say it with \`--date YYYY-MM-DD\`; where they have local times, say where
   the clock stood with \`--timezone\`, such as \`Europe/London\`.

What counts as a post, under a question or with a label of its own:

- a line with a bullet (\`•\`, \`-\`, \`*\`)
- \`@amber: …\`, \`Amber Otter (@amber): …\`, \`[16:02] @amber: …\`, \`[16:02] Amber Otter: …\`
- \`Amber Otter 16:02\` or \`Amber Otter (@amber), 2 May 2024 16:02\`, with the words on the lines below
- what stands between a \`Share\` button and a date (\`Thu, May 2 2024 16:02:14\`), as Storify's pages have it
- a line that begins with a label (\`A1: …\`)

A post answers the question under which it stands, unless its own label (\`Q2\`, \`A2)\`) says another. \`RT @name: …\` is a
reshare: what stands before it, or after \` < \`, is the resharer's comment. An author that the text does not give is
unknown. Times are understood with the month in words or as \`2024-05-02 16:02\`, not as \`2/5/24\`. Posts without a time
are known to the day only.

What is left out: the writer's commentary, menus, sharing buttons, comment forms and everything under them. Posts
without words are left out and counted.`.trim(),

  async accepts(files) {
    const texts = textFiles(files).slice(0, 3);
    if (texts.length === 0 || texts.length < files.length / 2) return 0;
    const confidences = await Promise.all(texts.map(async (file) => confidenceIn(await file.head())));
    return Math.max(...confidences);
  },

  read: (files, options) => inBatches(readChats(textFiles(files), options)),
};

export default chatSummary;

function textFiles(files: InputFile[]): InputFile[] {
  const texts = files.filter((file) => /(?:\.(?:txt|md|markdown|text)|(?:^|\/)[^.]+)$/i.test(file.path));
  return [...texts].sort((one, other) => (one.path < other.path ? -1 : 1));
}

// Ours: fewer are not a chat's record.
const FEWEST = { questions: 2, posts: 3 };

function confidenceIn(text: string): number {
  if (text.includes('\0')) return 0;
  const chat = parseChat(text);
  if (!isChat(chat)) return 0;
  if (chat.questions.labelled) return 0.9;
  // Any minutes have numbered headings with bullets: a chat's ask, or the text says that it was one.
  const headings = [...chat.questions.texts.values()];
  const ask = headings.filter((heading) => heading.includes('?')).length * 2 >= headings.length;
  const saysSo = /#\p{L}[\p{L}\p{N}_]+|\bchat\b/iu.test(text);
  return ask && saysSo ? 0.8 : ask || saysSo ? 0.4 : 0.1;
}

function isChat({ questions, posts }: WrittenChat): boolean {
  return questions.texts.size >= FEWEST.questions && posts.length >= FEWEST.posts;
}

async function* readChats(files: InputFile[], options: ReadOptions): AsyncGenerator<Yield[]> {
  const chats: { file: string; chat: WrittenChat }[] = [];
  const problems: Yield[] = [];
  for (const file of files) {
    const chat = parseChat(await file.text());
    if (chat.questions.texts.size > 0 && chat.posts.some((post) => post.words !== ''))
      chats.push({ file: file.path, chat });
    else problems.push({ type: 'problem', file: file.path, text: `${file.path} ${notAChat}` });
  }
  if (chats.length === 0) throw new Refusal(`${files[0]?.path ?? 'This'} ${notAChat}`);
  const members = membersOf(chats.flatMap(({ chat }) => chat.posts.flatMap(({ author }) => author ?? [])));
  const read = chats.map(({ file, chat }) => chatRecords(chat, file, options, members));
  for (const community of new Set(read.map((one) => one.community))) {
    const own = read.filter((one) => one.community === community);
    const shows = own.some((one) => one.timed) ? ['times' as const] : [];
    yield [{ type: 'community', community, name: options.community ?? own[0]!.name, shows }];
    const records = own.flatMap((one) => one.records);
    const authors = records.flatMap((record) => (record.type === 'post' && record.member ? [record.member] : []));
    yield [...new Set(authors)].sort().map((member) => memberRecord(members, member, community));
    yield records;
  }
  yield problems;
}

const notAChat = 'is not the record of a chat: it has no numbered questions with posts under them.';
