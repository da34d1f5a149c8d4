import { Refusal } from '@groundswell/contract';
import { inBatches } from '../in-batches.ts';
import type { InputFile } from '../input/input-file.ts';
import { BATCH, type Reader, type ReadOptions, type Yield } from '../reader.ts';
import { type Columns, cellOf, findColumns } from '../table/find-columns.ts';
import { openTable, type Table } from '../table/open-table.ts';
import { OrderOfDates } from '../table/written-date.ts';
import { meaningsOf } from './csv/meanings.ts';
import { personIn, type RosterMeaning, type RosterPerson, rosterNames } from './roster/person.ts';

/** The people of a company: who works where, and since when. */
const roster: Reader = {
  id: 'roster',
  title: 'Roster of people (CSV)',
  endings: ['.csv', '.tsv'],
  docs: `
1. Export the list of people from your directory or HR system, or write it: a header, then one person a row.
2. Give each at least one of \`email\`, \`handle\` and \`name\`. Best is the address that they use in the tools you import:
   by it they are recognised there.
3. Add what you have of \`team\`, \`role\`, \`joined\`, \`left\` and \`manager\`, and import the file.

What is read: the people, as the ones who could take part. Teams make answers by team possible; \`joined\` and \`left\` say
when somebody counts. A \`role\` is facilitator (also moderator, host, coach), leader (also manager, head, director) or
member; whoever is named as somebody's manager and has no role is a leader. Other columns are not read. Dates such as
\`3/4/2024\` are read by the others of the file, or the order is asked for: \`--map date-order=dmy\`.

A roster has no posts: nothing is counted as read or left out. Rows without anybody in them are told.`.trim(),

  async accepts(files) {
    const tables = await Promise.all(files.slice(0, 20).map((file) => openTable(file)));
    const confidences = tables.map((table) => (table === null ? 0 : confidenceIn(table)));
    return confidences.length === 0 ? 0 : Math.min(...confidences);
  },

  read: (files, options) => inBatches(readRosters(files, options)),
};

export default roster;

/** How surely a table is one of people: it says who, and more about them, and has no words that anybody posted. */
function confidenceIn(table: Table, said?: Record<string, string>): number {
  const columns = findColumns<RosterMeaning>(table.header, rosterNames, said, table.file.path);
  const says = (...meanings: RosterMeaning[]) => meanings.some((meaning) => columns[meaning] !== undefined);
  if (!says('email', 'handle', 'name', 'firstName', 'lastName')) return 0;
  const posts = meaningsOf(table, undefined);
  if (posts.text !== undefined && posts.time !== undefined && !isOneOf(posts.time, columns)) return 0;
  const more = says('team', 'role', 'joined', 'left', 'manager');
  if (says('email', 'handle')) return more ? 0.9 : 0.7;
  if (more) return 0.85;
  return Object.keys(columns).length === table.header.length ? 0.6 : 0;
}

function isOneOf(at: number, columns: Columns<RosterMeaning>): boolean {
  return columns.joined === at || columns.left === at;
}

async function* readRosters(files: InputFile[], options: ReadOptions): AsyncGenerator<Yield[]> {
  const people: RosterPerson[] = [];
  for (const file of [...files].sort(byPath)) {
    const table = await openTable(file);
    if (table === null || confidenceIn(table, options.map) === 0) {
      const text = `${file.path} is no roster: its header names no column of people (email, handle or name), or it holds posts.`;
      throw new Refusal(text);
    }
    yield await readRoster(table, options, people);
  }
  if (people.length === 0) throw new Refusal(`${files[0]?.path ?? 'The roster'} lists nobody. Nothing was imported.`);
  const records = withLeaders(people);
  for (let at = 0; at < records.length; at += BATCH) yield records.slice(at, at + BATCH);
}

async function readRoster(table: Table, options: ReadOptions, people: RosterPerson[]): Promise<Yield[]> {
  const { path } = table.file;
  const columns = findColumns<RosterMeaning>(table.header, rosterNames, options.map, path);
  const order = new OrderOfDates();
  const rows: { line: number; cells: string[] }[] = [];
  const problems: Yield[] = [];
  const problem = (line: number, why: string) => {
    problems.push({ type: 'problem', file: path, line, text: `roster: ${path} line ${line} ${why}.` });
  };
  for await (const some of table.rows()) {
    if (Array.isArray(some)) rows.push(...some);
    else problem(some.line, `${some.why}; what follows was not read`);
  }
  for (const { cells } of rows) {
    order.see(cellOf(cells, columns, 'joined'));
    order.see(cellOf(cells, columns, 'left'));
  }
  const decided = order.decided(path, options.map?.['date-order']);
  const known = new Set(people.map(({ record }) => record.member));
  for (const { cells, line } of rows) {
    const person = personIn(cells, columns, decided);
    if (person === null) problem(line, 'names nobody; the row was skipped');
    else if (known.has(person.record.member)) problem(line, `lists ${person.record.name} again; the row was skipped`);
    else people.push(person);
    if (person !== null) known.add(person.record.member);
    for (const why of person?.wrong ?? []) problem(line, `${why}; it was left out`);
  }
  return problems;
}

/** Who is somebody's manager and has no role of their own is a leader. */
function withLeaders(people: RosterPerson[]): Yield[] {
  const managers = new Set(people.map(({ manager }) => manager).filter((manager) => manager !== ''));
  return people.map(({ record }) => {
    const names = [record.member, record.name, record.handle ?? ''].map((name) => name.toLowerCase());
    const leads = record.role === undefined && names.some((name) => managers.has(name));
    return leads ? { ...record, role: 'leader' } : record;
  });
}

function byPath(one: InputFile, other: InputFile): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  return one.size - other.size;
}
