import { type Grain, type MeasureColumn, type Problem, Refusal } from '@groundswell/contract';
import type { InputFile } from '../input/input-file.ts';
import { type Columns, cellOf } from '../table/find-columns.ts';
import { openTable, type Table } from '../table/open-table.ts';
import type { TableRow } from '../table/rows.ts';
import { OrderOfDates } from '../table/written-date.ts';
import { columnsShown, isDirection, layoutOf, type MeasureLayout } from './measure-columns.ts';
import { type Comma, commaOf, isNumber, writtenNumber } from './written-number.ts';
import { writtenPeriod } from './written-period.ts';

/** One figure of a table of measures, with the place where it stands. */
export interface ReadValue {
  measure: string;
  unit: string | null;
  better: 'higher' | 'lower' | null;
  team: string | null;
  /** A day within its period, and how long that is where the cell tells. */
  day: string;
  grain: Grain | null;
  value: number;
  file: string;
  line: number;
}

export interface ReadMeasures {
  values: ReadValue[];
  /** Rows and cells that could not be read, each a sentence with its line. */
  problems: Problem[];
  columns: MeasureColumn[];
}

/**
 * The figures of CSV files: one value a row, a column a measure, or a column a period. An empty cell is a gap.
 * @throws Refusal where a file is no such table, or a column or the order of its dates must be said (`map`).
 */
export async function readMeasures(
  files: InputFile[],
  { inputName, map = {} }: { inputName: string; map?: Record<string, string> | undefined },
): Promise<ReadMeasures> {
  const read: ReadMeasures = { values: [], problems: [], columns: [] };
  for (const file of files) {
    const table = await openFigures(file);
    if (table === null) throw new Refusal(`${file.path} is no table of measures: save it as CSV, with a header.`);
    const layout = layoutOf(table, map);
    read.columns = columnsShown(table, layout);
    await readTable(table, layout, { inputName, map }, read);
  }
  if (read.values.length === 0)
    throw new Refusal(
      read.problems[0]?.text ?? `${files[0]?.path ?? 'The file'} holds no figures. Nothing was imported.`,
    );
  return read;
}

/** Whether these files look like measures and like nothing else: periods, and a name that only measures have. */
export async function looksLikeMeasures(files: InputFile[]): Promise<boolean> {
  for (const file of files) {
    const table = await openFigures(file);
    if (table === null || table.sample.length === 0) return false;
    const names = table.header.map((name) => name.toLowerCase());
    const tells = (...words: string[]) => words.some((word) => names.includes(word));
    const named = tells('measure', 'kpi', 'metric', 'indicator') && tells('value', 'score', 'result', 'period');
    if (!named && !onlyFigures(table)) return false;
  }
  return files.length > 0;
}

/** A table whose columns may also be called after periods. */
const openFigures = (file: InputFile): Promise<Table | null> =>
  openTable(file, undefined, (name) => writtenPeriod(name, 'dmy') !== null || !/^[\d\s.,:/-]+$/.test(name));

/** A first column of periods, and nothing but numbers beside it. Ours: one cell in five may be a slip. */
function onlyFigures({ header, sample }: Table): boolean {
  if (header.length < 2) return false;
  const cells = sample.flatMap((row) =>
    row.flatMap((cell, at) => {
      if (cell.trim() === '') return [];
      return [at === 0 ? writtenPeriod(cell, 'dmy') !== null : isNumber(cell)];
    }),
  );
  return cells.length > 1 && cells.filter((fits) => fits).length >= 0.8 * cells.length;
}

type Said = { inputName: string; map: Record<string, string> };

async function readTable(table: Table, layout: MeasureLayout, said: Said, read: ReadMeasures): Promise<void> {
  const { path } = table.file;
  const problem = (line: number, why: string) => {
    read.problems.push({ type: 'problem', file: path, line, text: `measures: ${path} line ${line} ${why}.` });
  };
  const rows: TableRow[] = [];
  for await (const some of table.rows()) {
    if (Array.isArray(some)) rows.push(...some);
    else problem(some.line, `${some.why}; what follows was not read`);
  }
  const order = new OrderOfDates();
  for (const { cells } of rows) order.see(cellOf(cells, layout.columns, 'period'));
  const decided = order.decided(path, said.map['date-order']);
  const figures = layout.periods.length > 0 ? layout.periods : layout.values;
  const commas = new Map(figures.map((at) => [at, commaOf(rows.map(({ cells }) => cells[at]?.trim() ?? ''))]));
  for (const { cells, line } of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const about = rowOf(cells, layout, said);
    for (const at of figures) {
      const named = layout.periods.length > 0 ? table.header[at]! : cellOf(cells, layout.columns, 'period');
      const told = valueIn(cells[at]?.trim() ?? '', named, commas.get(at)!, decided);
      if (told === null) continue;
      if (typeof told === 'string') problem(line, `${told}; it was left out`);
      else read.values.push({ ...nameOf(about, table.header, at, layout, said), ...told, file: path, line });
    }
  }
}

/** A figure and its period; null for a gap, and a sentence for what is neither. */
function valueIn(cell: string, period: string, comma: Comma, order: 'dmy' | 'mdy' | null) {
  if (cell === '' || /^(?:null|n\/a|nan|none|-|–|—)$/i.test(cell)) return null;
  const when = writtenPeriod(period, order);
  if (when === null) return period === '' ? 'names no period' : `has “${period}” where a period is expected`;
  const value = writtenNumber(cell, comma);
  return value === null ? `has “${cell}” where a number is expected` : { ...when, value };
}

interface About {
  measure: string;
  unit: string;
  direction: string;
  team: string;
}

function rowOf(cells: string[], { columns }: MeasureLayout, { map }: Said): About {
  const cell = (meaning: keyof MeasureLayout['columns']) => cellOf<string>(cells, columns as Columns<string>, meaning);
  const said = map.direction !== undefined && isDirection(map.direction) ? map.direction : '';
  return { measure: cell('measure'), unit: cell('unit'), direction: cell('direction') || said, team: cell('team') };
}

/** What a figure is called: as its row says, else as its column is called, else as the file is. A unit may stand in brackets. */
function nameOf(about: About, header: string[], at: number, { periods, values }: MeasureLayout, { inputName }: Said) {
  const ofColumn = periods.length > 0 || values.length === 0 ? '' : (header[at] ?? '');
  const plain = /^(?:value|score|result|figure|amount|actual|wert|valor|valeur)$/i.test(ofColumn.trim());
  const written = about.measure || (plain || ofColumn === '' ? inputName.replaceAll(/[-_]+/g, ' ') : ofColumn);
  const [, name = written, inBrackets = ''] = /^(.*\S)\s*[([]([^)\]]+)[)\]]$/.exec(written) ?? [];
  return {
    measure: name.trim(),
    unit: about.unit || inBrackets || null,
    better: about.direction === '' ? null : betterOf(about.direction),
    team: about.team || null,
  };
}

function betterOf(direction: string): 'higher' | 'lower' | null {
  if (/^(?:higher|up|more|increase|high|\+)/i.test(direction)) return 'higher';
  return /^(?:lower|down|less|fewer|decrease|low|-)/i.test(direction) ? 'lower' : null;
}
