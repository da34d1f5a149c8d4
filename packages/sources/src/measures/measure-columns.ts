import { type MeasureColumn, Refusal } from '@groundswell/contract';
import { type Columns, findColumns } from '../table/find-columns.ts';
import type { Table } from '../table/open-table.ts';
import { isNumber } from './written-number.ts';
import { writtenPeriod } from './written-period.ts';

type Meaning = 'period' | 'measure' | 'team' | 'unit' | 'direction';

/** The names under which tables of measures have what they need, in the order in which they are believed. */
const names: Record<Meaning | 'value', readonly string[]> = {
  period: [
    ...['period', 'week', 'week starting', 'week beginning', 'week of', 'month', 'quarter', 'date', 'day', 'when'],
    ...['start', 'start date', 'datum', 'monat', 'woche', 'fecha', 'mois', 'semaine', 'mes'],
  ],
  measure: ['measure', 'metric', 'kpi', 'indicator', 'measure name', 'metric name', 'name', 'kennzahl'],
  value: ['value', 'score', 'result', 'figure', 'amount', 'actual', 'wert', 'valor', 'valeur'],
  team: ['team', 'department', 'group', 'business unit', 'division', 'team name', 'abteilung', 'equipo', 'équipe'],
  unit: ['unit', 'units', 'unit of measure', 'einheit'],
  direction: ['direction', 'better', 'good', 'higher or lower', 'goal direction'],
};

const noNames = { period: [], measure: [], team: [], unit: [], direction: [], value: [] };

/** Where a table of measures has what. `values` are the columns of figures; `periods` those that stand for a period each. */
export interface MeasureLayout {
  columns: Columns<Meaning>;
  values: number[];
  periods: number[];
}

// Ours: fewer columns with dates for names are a coincidence.
const FEWEST_PERIODS = 3;

/** How a table of measures is read, by its header and by what a person says (`value` may name several columns, `A; B`). */
export function layoutOf(table: Table, said: Record<string, string> = {}): MeasureLayout {
  const { header, file } = table;
  const periods = header.flatMap((name, at) => (writtenPeriod(name, 'dmy') ? [at] : []));
  // "higher" and "lower" are no column but the direction of every measure in the file.
  const { direction, value, ...rest } = said;
  const asked = direction !== undefined && !isDirection(direction) ? { ...rest, direction } : rest;
  // Whoever named the periods and the figures has looked at all columns: the rest are not read.
  const isSaid = said.period !== undefined && value !== undefined;
  const found = findColumns<Meaning | 'value'>(header, isSaid ? noNames : names, asked, file.path);
  const { value: valueAt, ...columns } = found;
  if (periods.length >= FEWEST_PERIODS && said.period === undefined) {
    delete columns.period;
    columns.measure ??= header.findIndex((_, at) => !periods.includes(at) && !Object.values(columns).includes(at));
    if (columns.measure < 0) delete columns.measure;
    return { columns, values: [], periods };
  }
  columns.period ??= firstOf(table, columns, (cell) => writtenPeriod(cell, 'dmy') !== null);
  if (columns.period === undefined) throw new Refusal(noColumn(table, 'of periods', 'period=Week'), 422);
  const values = value === undefined ? guessedValues(table, columns, valueAt) : namedColumns(value, table);
  if (values.length === 0) throw new Refusal(noColumn(table, 'of numbers', 'value=Score'), 422);
  return { columns, values, periods: [] };
}

/** Whether a text says which way is good. */
export const isDirection = (text: string): boolean => /^(?:higher|lower|up|down)\b/i.test(text.trim());

/** The columns as a person can confirm them. */
export function columnsShown({ header, sample }: Table, { columns, values, periods }: MeasureLayout): MeasureColumn[] {
  if (periods.length > 0) return [];
  const roles = Object.entries(columns) as [Meaning, number][];
  return header.map((name, at) => ({
    name,
    role: values.includes(at) ? 'value' : (roles.find(([, place]) => place === at)?.[0] ?? null),
    cells: sample.flatMap((row) => row[at]?.trim() || []).slice(0, 3),
  }));
}

/** With names of measures in the rows there is one column of values; else every column of numbers is a measure. */
function guessedValues(table: Table, columns: Columns<Meaning>, valueAt: number | undefined): number[] {
  if (valueAt !== undefined) return [valueAt];
  const taken = Object.values(columns);
  const numeric = table.header.flatMap((_, at) => (!taken.includes(at) && isMostly(table, at, isNumber) ? [at] : []));
  return columns.measure === undefined ? numeric : numeric.slice(0, 1);
}

function namedColumns(said: string, table: Table): number[] {
  const names = table.header.includes(said) ? [said] : said.split(';').map((name) => name.trim());
  const at = (name: string) =>
    findColumns<'value'>(table.header, { value: [] }, { value: name }, table.file.path).value!;
  return names.filter((name) => name !== '').map(at);
}

function firstOf(table: Table, columns: Columns<Meaning>, test: (cell: string) => boolean): number | undefined {
  const taken = Object.values(columns);
  const at = table.header.findIndex((_, place) => !taken.includes(place) && isMostly(table, place, test));
  return at < 0 ? undefined : at;
}

/** Ours: up to two cells in five may be slips, which are told by their lines. */
function isMostly({ sample }: Table, at: number, test: (cell: string) => boolean): boolean {
  const cells = sample.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== '' && !/^(?:n\/a|-)$/i.test(cell));
  return cells.length > 0 && cells.filter(test).length >= 0.6 * cells.length;
}

const noColumn = ({ file, header }: Table, what: string, example: string): string =>
  `${file.path} has no column ${what} that can be recognised. Its columns are: ${header.join(', ')}. Say it with --map ${example}.`;
