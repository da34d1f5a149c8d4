import { type MemberRecord, Refusal } from '@groundswell/contract';
import { inBatches } from '../in-batches.ts';
import type { InputFile } from '../input/input-file.ts';
import type { Reader, ReadOptions, Yield } from '../reader.ts';
import { dumpTime } from './stack-exchange/dump-time.ts';
import { type ReadRow, readComment, readPost, type Site } from './stack-exchange/read-post.ts';
import { type Row, rootOf, rowsOf } from './stack-exchange/rows.ts';

/** A Stack Exchange site, from the public dumps or from a site of one's own. */
const stackExchange: Reader = {
  id: 'stack-exchange',
  title: 'Stack Exchange dump',
  endings: ['.xml', '.zip'],
  docs: `
1. Download the dump of the site from the Internet Archive ("Stack Exchange Data Dump"), or from the site's own settings
   ("Data dump access"); for Stack Overflow for Teams or Enterprise, ask for its data export.
2. Unpack the \`.7z\`. Of what is inside, \`Posts.xml\` is needed; \`Users.xml\` and \`Comments.xml\` are read where they are.
3. Import these files, or the folder or a zip of them.

What is read: questions with their titles, answers as replies to their questions, comments as replies to their posts,
and people with their names. Code and quotes stay in the text and are not counted as the author's words. A post's score
(votes for, less votes against) counts as so many votes for it. Times are UTC. Who deleted their account is known by the
name that stands at the post.

What is left out, and counted: rows that are neither question nor answer (tag wikis and the like), and posts without words.`.trim(),

  async accepts(files) {
    const roots = await Promise.all(xmlFiles(files).slice(0, 20).map(rootOf));
    return roots.includes('posts') ? 0.97 : 0;
  },

  read: (files, options) => inBatches(readSite(files, options)),
};

export default stackExchange;

function xmlFiles(files: InputFile[]): InputFile[] {
  const named = files.filter((file) => /\.xml$/i.test(file.path));
  return named.sort((one, other) => (one.path === other.path ? one.size - other.size : one.path < other.path ? -1 : 1));
}

async function* readSite(files: InputFile[], options: ReadOptions): AsyncGenerator<Yield[]> {
  const byRoot = new Map<string, InputFile[]>();
  for (const file of xmlFiles(files)) {
    const root = (await rootOf(file)) ?? '';
    byRoot.set(root, [...(byRoot.get(root) ?? []), file]);
  }
  const posts = byRoot.get('posts') ?? [];
  if (posts.length === 0) {
    throw new Refusal('This is not a Stack Exchange dump: it holds no Posts.xml, with <posts> and a <row> for each.');
  }
  const community = options.community ?? siteName(posts[0]!, options.inputName);
  const site: Site = { community, channel: 'questions' };
  const users = byRoot.get('users') ?? [];
  const joins = users.length > 0 ? (['joins'] as const) : [];
  const shows = ['replies', 'reactions', 'times', ...joins] as const;
  yield [{ type: 'community', community, name: community, shows: [...shows] }];
  yield [{ type: 'channel', ...site, name: 'Questions' }];
  const reading: Reading = { site, users: new Set(), questions: new Map(), kept: 0 };
  for (const file of users) yield* readFile(file, (row) => userOf(row, reading));
  for (const file of posts) yield* readFile(file, (row) => found(readPost(row, site), row, file, reading));
  if (reading.kept === 0) throw new Refusal(`${posts[0]!.path} holds no question and no answer. Nothing was imported.`);
  for (const file of byRoot.get('comments') ?? []) {
    yield* readFile(file, (row) => found(commentIn(row, reading), row, file, reading));
  }
}

interface Reading {
  site: Site;
  /** The people who have a record. */
  users: Set<string>;
  /** From each answer to its question. */
  questions: Map<string, string>;
  kept: number;
}

/** `coffee.Posts.xml` is the site "coffee"; a plain `Posts.xml` is named after its folder or zip. */
function siteName(file: InputFile, inputName: string): string {
  return /([^/]+)\.Posts\.xml$/i.exec(file.path)?.[1] ?? inputName.replace(/\.(?:stackexchange\.com|Posts)$/i, '');
}

async function* readFile(file: InputFile, read: (row: Row) => Yield[]): AsyncGenerator<Yield[]> {
  for await (const rows of rowsOf(file)) {
    if (Array.isArray(rows)) {
      yield rows.flatMap(read);
      continue;
    }
    const text = `stack-exchange: ${file.path} line ${rows.line} is not XML (${rows.why}); what follows was not read.`;
    yield [{ type: 'problem', file: file.path, line: rows.line, text }];
  }
}

function userOf({ attributes: row }: Row, { site, users }: Reading): MemberRecord[] {
  const { Id: member, DisplayName: name } = row;
  if (!member || users.has(member)) return [];
  users.add(member);
  const joined = dumpTime(row.CreationDate)?.slice(0, 10);
  // "Community" (-1) is the site's own robot.
  const bot = member.startsWith('-') ? { bot: true } : {};
  const { community } = site;
  const since = joined ? { joined_on: joined } : {};
  return [{ type: 'member', community, member, name: name || member, ...bot, ...since }];
}

function commentIn(row: Row, { site, questions }: Reading): ReadRow {
  return readComment(row, site, questions.get(row.attributes.PostId ?? ''));
}

function found(read: ReadRow, row: Row, file: InputFile, reading: Reading): Yield[] {
  if ('reason' in read) {
    const text = `stack-exchange: ${file.path} line ${row.line} ${read.why}; it was left out.`;
    return [{ type: 'left-out', reason: read.reason, file: file.path, line: row.line, text }];
  }
  const { post } = read;
  reading.kept += 1;
  if (post.parent) reading.questions.set(post.post, post.parent);
  if (post.member?.startsWith('-')) post.bot = true;
  return [...unlisted(post.member, row, reading), post, ...read.votes];
}

/** The record of an author whom Users.xml does not list. */
function unlisted(member: string | null | undefined, { attributes: row }: Row, reading: Reading): MemberRecord[] {
  if (!member || reading.users.has(member)) return [];
  reading.users.add(member);
  const name = row.OwnerDisplayName || row.UserDisplayName || `User ${member}`;
  return [{ type: 'member', community: reading.site.community, member, name }];
}
