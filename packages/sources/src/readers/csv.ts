import { Refusal } from '@groundswell/contract';
import { inBatches } from '../in-batches.ts';
import type { InputFile } from '../input/input-file.ts';
import type { Reader, ReadOptions, Yield } from '../reader.ts';
import { openTable, type Table } from '../table/open-table.ts';
import { meaningsOf } from './csv/meanings.ts';
import { type PostTable, readTable } from './csv/read-table.ts';

/** Any table of posts: what has no reader of its own. */
const csv: Reader = {
  id: 'csv',
  title: 'Table (CSV)',
  endings: ['.csv', '.tsv'],
  general: true,
  docs: `
1. Export the conversation as CSV or TSV, or save a spreadsheet as CSV: a header, then one post a row.
2. Import the file. The columns for \`author\`, \`time\` and \`text\` are found by their names or by what they hold, as are
   \`channel\`, \`thread\`, \`reply\` (the id of the post that is answered), \`id\` and \`email\` where there are any. Which column
   was read as what is shown with the import.
3. Where the guess is wrong, say it: \`--map author="Posted by",text=Answer,time=Submitted\`.
4. Where times have no zone, say where the clock stood with \`--timezone\`; where there are no times at all, the day with
   \`--date YYYY-MM-DD\`.

Dates such as \`3/4/2024\` are read by the others of the file (\`23/4/2024\` puts the day first). Where no date of the file
tells, the order is asked for: \`--map date-order=dmy\` or \`--map date-order=mdy\`. With dots (\`3.4.2024\`) the day is first.

What is left out, and counted: rows without words, rows that stand twice, and rows without a time that can be read.`.trim(),

  async accepts(files) {
    const tables = await tablesIn(files.slice(0, 3));
    return Math.max(0, ...tables.map(({ columns }) => confidenceIn(columns)));
  },

  read: (files, options) => inBatches(readTables(files, options)),
};

export default csv;

// Ours: the least that is recognised at all, so that whatever has a reader of its own goes to that one.
function confidenceIn(columns: PostTable['columns']): number {
  if (columns.text === undefined || columns.time === undefined) return 0;
  return columns.author === undefined && columns.authorId === undefined && columns.email === undefined ? 0.5 : 0.52;
}

async function tablesIn(files: InputFile[], said?: Record<string, string>): Promise<PostTable[]> {
  const tables = await Promise.all(files.map((file) => openTable(file)));
  const found = tables.filter((table): table is Table => table !== null);
  return found.map((table) => ({ table, columns: meaningsOf(table, said) }));
}

async function* readTables(files: InputFile[], options: ReadOptions): AsyncGenerator<Yield[]> {
  const tables = (await tablesIn([...files].sort(byPath), options.map)).filter(({ table }) => table.sample.length > 0);
  if (tables.length === 0) throw new Refusal('This holds no table: a CSV file has a header and rows below it.', 422);
  for (const { table, columns } of tables) {
    if (columns.text === undefined) throw asking(table, 'text', 'no column holds the words of posts');
    if (columns.time === undefined && options.date === undefined) throw asking(table, 'time', 'no column says when');
  }
  const community = options.community ?? options.inputName;
  const has = (meaning: 'reply' | 'thread' | 'time') => tables.some(({ columns }) => columns[meaning] !== undefined);
  const replies = has('reply') || has('thread') ? (['replies'] as const) : [];
  const times = has('time') ? (['times'] as const) : [];
  yield [{ type: 'community', community, name: community, shows: [...replies, ...times] }];
  const seen = { posts: new Set<string>(), members: new Set<string>(), channels: new Set<string>() };
  for (const table of tables) yield* readTable(table, { community, options, seen });
  if (seen.posts.size === 0) throw new Refusal(`${tables[0]!.table.file.path} holds no post that can be read.`);
}

function asking({ file, header }: Table, meaning: string, why: string): Refusal {
  const columns = header.filter((name) => name !== '').join(', ');
  const day = meaning === 'time' ? ', or the day of all with --date YYYY-MM-DD' : '';
  const text = `${file.path}: ${why}. Say which it is with --map ${meaning}=…${day}. Its columns are: ${columns}.`;
  return new Refusal(text, 400);
}

function byPath(one: InputFile, other: InputFile): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  return one.size - other.size;
}
