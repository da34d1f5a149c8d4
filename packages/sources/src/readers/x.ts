import { Refusal } from '@groundswell/contract';
import { inBatches } from '../in-batches.ts';
import type { InputFile } from '../input/input-file.ts';
import type { Reader, ReadOptions, Yield } from '../reader.ts';
import type { TableRow } from '../table/rows.ts';
import { type Place, readPost } from './x/read-post.ts';
import { type Archive, openArchive, survey } from './x/survey.ts';

/** Posts of X (Twitter) in the CSV files of the tools that gather them. */
const x: Reader = {
  id: 'x',
  title: 'X (Twitter) archive as CSV',
  endings: ['.csv', '.tsv'],
  docs: `
1. Gather the posts of a hashtag: with **TAGS** (a Google sheet), choose **File → Download → CSV** on its sheet
   **Archive**; with **rtweet** in R, \`write_as_csv()\`; with **twarc** and the API, \`twarc2 csv\`.
2. Keep the file as it came: a spreadsheet that saves it again rounds the long ids, and a post is then found by its
   address alone.
3. Import the file, or several of them together.

What is read: posts with their authors, replies (where the archive says which post they answer), reshares, quoted
posts, mentions, the number of likes, pictures and films. The hashtag that at least half of the posts have is the name
of community and channel. \`created_at\` is UTC; the local \`time\` of TAGS is not used. People are known by their numbers
where the archive has them, because handles change, and are then the same in every hashtag.

\`RT @name: …\` is a reshare and nobody's own words; of a post that quotes another only the own words are counted.

What is left out, and counted: the same post again, posts without words, and rows without a whole id or a time.`.trim(),

  async accepts(files) {
    const opened = await Promise.all(tables(files).slice(0, 3).map(openArchive));
    return opened.some((archive) => archive !== null) ? 0.96 : 0;
  },

  read: (files, options) => inBatches(readArchives(tables(files), options)),
};

export default x;

function tables(files: InputFile[]): InputFile[] {
  const named = files.filter((file) => /\.(?:csv|tsv|txt)$/i.test(file.path));
  return named.sort((one, other) => (one.path === other.path ? one.size - other.size : one.path < other.path ? -1 : 1));
}

async function* readArchives(files: InputFile[], options: ReadOptions): AsyncGenerator<Yield[]> {
  const archives: Archive[] = [];
  for (const file of files) {
    const archive = await survey(file);
    if (archive === null) yield [{ type: 'problem', file: file.path, text: `${file.path} ${noArchive}` }];
    else archives.push(archive);
  }
  if (archives.every((archive) => archive.rows === 0)) throw new Refusal(`${files[0]?.path ?? 'This'} ${noArchive}`);
  const authors = new Set<string>();
  const communities = new Map<string, Reading>();
  for (const archive of archives) {
    const { names, place } = placeOf(archive, options);
    const reading = communities.get(place.community) ?? { authors, posts: new Set() };
    if (!communities.has(place.community)) {
      const shows = archives.some(({ columns }) => columns.has('likes')) ? ['reactions' as const] : [];
      const { community } = place;
      yield [{ type: 'community', community, name: names.community, shows: ['replies', ...shows, 'times'] }];
    }
    communities.set(place.community, reading);
    yield [{ type: 'channel', ...place, name: names.channel }];
    yield* readArchive(archive, place, reading);
  }
}

const noArchive = 'is not an archive of X: its first line has none of the headings of TAGS, rtweet or the API.';

function placeOf({ hashtag }: Archive, { community, inputName }: ReadOptions) {
  const name = hashtag === null ? inputName : `#${hashtag}`;
  const id = hashtag?.toLowerCase() ?? inputName;
  return { names: { community: community ?? name, channel: name }, place: { community: community ?? id, channel: id } };
}

/** What a community has had so far, and which authors have their records. */
interface Reading {
  authors: Set<string>;
  posts: Set<string>;
}

async function* readArchive(archive: Archive, place: Place, reading: Reading): AsyncGenerator<Yield[]> {
  const { path } = archive.table.file;
  for await (const rows of archive.table.rows()) {
    if (Array.isArray(rows)) yield rows.flatMap((row) => readRow(row, archive, place, reading));
    else {
      const text = `x: ${path} line ${rows.line} ${rows.why}; what follows was not read.`;
      yield [{ type: 'problem', file: path, line: rows.line, text }];
    }
  }
}

function readRow({ cells, line }: TableRow, archive: Archive, place: Place, reading: Reading): Yield[] {
  const { path: file } = archive.table.file;
  const read = readPost(cells, archive, place);
  if ('reason' in read) {
    const text = `x: ${file} line ${line} ${read.why}; it was left out.`;
    return [{ type: 'left-out', reason: read.reason, file, line, text }];
  }
  const { post, author, likes } = read;
  if (reading.posts.has(post.post)) return [{ type: 'left-out', reason: 'duplicate', file, line }];
  reading.posts.add(post.post);
  const known = author === null ? '' : `${author.community ?? ''}\n${author.member}`;
  if (author === null || reading.authors.has(known)) return [post, ...likes];
  reading.authors.add(known);
  return [author, post, ...likes];
}
