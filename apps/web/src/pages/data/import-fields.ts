import type { Ask, IngestOptions } from '@groundswell/contract';

/** What an import may be told, as it stands in the fields; everything that is not is found out from the files. */
export interface ImportFieldValues {
  source?: string;
  community?: string;
  timezone?: string;
  date?: string;
  /** Whether the day, the month or the year comes first: `dmy`, `mdy` or `ymd`. */
  dateOrder?: string;
  /** Which column of a table means what: `author=Name,text=Message`. */
  columns?: string;
  /** Which of two values for one period of a measure counts: `first`, `last` or `neither`. */
  twice?: string;
  includePrivate?: boolean;
}

export type ImportField = keyof ImportFieldValues;

/** The field in which each thing is said that an import may ask for. */
export const fieldOf: Record<Ask, ImportField> = {
  source: 'source',
  timezone: 'timezone',
  date: 'date',
  'date-order': 'dateOrder',
  columns: 'columns',
  community: 'community',
  twice: 'twice',
};

/** The fields as the API takes them: only what was said, each as a text. */
export function toOptions(values: ImportFieldValues): Record<string, string> {
  const { dateOrder, columns, twice, includePrivate, ...texts } = values;
  const map = [columns?.trim(), dateOrder && `date-order=${dateOrder}`, twice && `twice=${twice}`]
    .filter(Boolean)
    .join(',');
  const all = { ...texts, map, includePrivate: includePrivate ? 'true' : '' };
  return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value ? [[name, value.trim()]] : [])));
}

/** The fields of what was said before. */
export function fromOptions(options: IngestOptions): ImportFieldValues {
  const { source, community, timezone, date, includePrivate, map = {} } = options;
  const { 'date-order': dateOrder, twice, ...meanings } = map;
  const columns = Object.entries(meanings).map(([meaning, name]) => `${meaning}=${name}`);
  return {
    ...{ source, community, timezone, date, dateOrder, twice, includePrivate },
    columns: columns.join(',') || undefined,
  };
}

/** Whether two sets of fields say the same. */
export function saySame(one: ImportFieldValues, other: ImportFieldValues): boolean {
  const sorted = (values: ImportFieldValues) => JSON.stringify(Object.entries(toOptions(values)).sort());
  return sorted(one) === sorted(other);
}
