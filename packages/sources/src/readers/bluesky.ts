import { inBatches } from '../in-batches.ts';
import type { InputFile } from '../input/input-file.ts';
import { asObject, type JsonObject } from '../json-fields.ts';
import { parseJson } from '../parse-json.ts';
import type { Reader, ReadOptions, Yield } from '../reader.ts';
import { noted, refuseIfNothingRead, type Tally, unreadable } from '../unreadable.ts';
import { hashtagsOf, readPost } from './bluesky/read-post.ts';
import { linesOf, type TooLong } from './records/lines.ts';
import { CommonHashtag } from './x/common-hashtag.ts';

/** Posts of Bluesky, one a line, as its API gives them. */
const bluesky: Reader = {
  id: 'bluesky',
  title: 'Bluesky posts (JSONL)',
  endings: ['.jsonl', '.ndjson'],
  docs: `
1. Gather the posts of a hashtag or of a list with a tool that keeps the API's own fields, such as **atproto** in Python
   (\`app.bsky.feed.search_posts\`) or **atrrr** in R.
2. Write one post a line, as JSON, each with its \`uri\`, \`author\` and \`record\`. Entries of a feed (\`post\`, \`reason\`)
   are read too.
3. Import the file, or several of them together.

What is read: posts with their authors, replies, reposts, quoted posts, mentions, links in full, pictures and films, and
the number of likes. The hashtag that at least half of the posts have is the name of community and channel. A time that
an author's program gave and that cannot be is replaced by the one at which Bluesky first saw the post.

Of a post that quotes another only the own words are counted; a repost is nobody's own words.

What is left out, and counted: the same post again, deleted and blocked posts, posts without words, and lines that are no
posts.`.trim(),

  async accepts(files) {
    const heads = await Promise.all(lineFiles(files).map((file) => file.head()));
    return heads.some((head) => opensWithPost.test(head)) ? 0.97 : 0;
  },

  read: (files, options) => inBatches(readPosts(lineFiles(files), options)),
};

export default bluesky;

// Anywhere in the first line: the order of fields is the tool's.
const opensWithPost = /^\uFEFF?\s*\{[^\n]*"uri"\s*:\s*"at:\/\/did:/;

function lineFiles(files: InputFile[]): InputFile[] {
  const named = files.filter((file) => /\.(?:jsonl|ndjson|json)$/i.test(file.path));
  return named.sort((one, other) => (one.path === other.path ? one.size - other.size : one.path < other.path ? -1 : 1));
}

async function* readPosts(files: InputFile[], options: ReadOptions): AsyncGenerator<Yield[]> {
  const hashtag = await hashtagIn(files);
  const name = hashtag === null ? options.inputName : `#${hashtag}`;
  const channel = hashtag?.toLowerCase() ?? options.inputName;
  const community = hashtag?.toLowerCase() ?? options.community ?? channel;
  yield [
    { type: 'community', community, name: options.community ?? name, shows: ['replies', 'reactions', 'times'] },
    { type: 'channel', community, channel, name },
  ];
  const reading: Reading = {
    place: { community, channel },
    authors: new Set(),
    posts: new Set(),
    tally: { messages: 0, unreadable: null },
  };
  for (const file of files) {
    for await (const { first, lines } of linesOf(file)) {
      yield lines.flatMap((line, index) => readLine(line, file.path, first + index, reading));
      // Ours: a file that begins with so many lines of something else is something else.
      if (reading.tally.messages === 0 && first > 1000) break;
    }
  }
  refuseIfNothingRead(reading.tally, 'This holds no posts of Bluesky: each is a line of JSON with "uri" and "record".');
}

interface Reading {
  place: { community: string; channel: string };
  authors: Set<string>;
  posts: Set<string>;
  tally: Tally;
}

/** By the beginnings of all files, so that their order does not matter. */
async function hashtagIn(files: InputFile[]): Promise<string | null> {
  const counted = new CommonHashtag();
  for (const file of files) {
    for (const line of (await file.head()).split('\n')) {
      const post = objectOf(line);
      if (post !== null && typeof post !== 'string') counted.see(hashtagsOf(post));
    }
  }
  return counted.common();
}

function readLine(line: string | TooLong, file: string, number: number, reading: Reading): Yield[] {
  const parsed = objectOf(line);
  if (parsed === null) return [];
  const read = typeof parsed === 'string' ? { reason: 'unreadable' as const, why: parsed } : readPost(parsed);
  if ('reason' in read && read.reason === 'unreadable') {
    return [noted(reading.tally, unreadable('bluesky', file, number, read.why))];
  }
  reading.tally.messages += 1;
  if ('reason' in read) return [{ type: 'left-out', reason: read.reason, file, line: number }];
  const { post, author, likes } = read;
  if (reading.posts.has(post.post)) return [{ type: 'left-out', reason: 'duplicate', file, line: number }];
  reading.posts.add(post.post);
  const { place } = reading;
  const records: Yield[] = [{ ...post, ...place }];
  if (likes > 0) records.push({ type: 'reaction', ...place, post: post.post, emoji: 'like', count: likes });
  if (author === null || reading.authors.has(author.member)) return records;
  reading.authors.add(author.member);
  return [author, ...records];
}

/** The object of a line, what is wrong with it, or null for an empty line. */
function objectOf(line: string | TooLong): JsonObject | string | null {
  if (typeof line !== 'string') return 'is longer than can be read';
  if (line.trim() === '') return null;
  const written = line.replace(/^\uFEFF/, '');
  // To let the parser fail costs more than all else, where a file is something else.
  if (!/^\s*\{/.test(written)) return 'is not an object of JSON';
  const parsed = parseJson(written);
  if (!parsed.ok) return `is not JSON (${parsed.why})`;
  return asObject(parsed.value) ?? 'is not an object';
}
