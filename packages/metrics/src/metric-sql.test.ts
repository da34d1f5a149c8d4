import { type QuestionInput, questionSchema } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { metrics } from './registry.ts';
import { scopeFor } from './scope.ts';
import type { Span } from './spans.ts';

/** The subset that DuckDB and ClickHouse share (DESIGN.md §5). */
const shared = ['count', 'sum', 'min', 'max', 'coalesce', 'row_number', 'lag', 'lead', 'exp', 'ln', 'unnest'];
/** What differs between them goes through these; packages/warehouse/src/shims.ts. */
const shims = [
  ...['seconds_between', 'days_between', 'median_exact', 'quantile_exact', 'maybe_null', 'date_text'],
  ...['people_set', 'all_people', 'people_in', 'people_of_both', 'people_without'],
];
/** Only to join the two halves of `community/channel`, neither of which is ever null. */
const inScopeOnly = ['concat'];

/** What stands before a bracket and is no function. */
const words = [
  'as',
  'and',
  'or',
  'not',
  'in',
  'on',
  'by',
  'from',
  'join',
  'over',
  'filter',
  'when',
  'then',
  'where',
  'distinct',
];

const everyFilter: QuestionInput = {
  community: 'c',
  channel: 'c',
  team: 't',
  chat: 'c',
  question: 'Q1',
  term: 't',
  theme: 't',
  with: 't',
  about: 't',
};
const everyElsewhere = [undefined, 'comparison', 'a channel'];

const spans: Span[] = [
  {
    name: 'rows',
    grain: 'month',
    from: '2024-01-01',
    to: '2024-01-31',
    other: { from: '2023-12-01', to: '2023-12-31' },
  },
];

const withoutNames = (sql: string) => sql.replaceAll(/'[^']*'/g, "''").replaceAll(/"[^"]*"/g, 'name');
const functionsOf = (sql: string) =>
  [...new Set([...withoutNames(sql).matchAll(/\b([a-z_]+)\s*\(/gi)].map((match) => match[1]!))].filter(
    (name) => !words.includes(name),
  );

describe.each(
  metrics.flatMap(({ id, sql, total, steps = {} }) => [
    [id, sql] as const,
    ...(total ? [[`${id}, total`, total] as const] : []),
    ...Object.entries(steps).map(([name, step]) => [`${id}, ${name}`, step] as const),
  ]),
)('%s', (_, sql) => {
  const scopes = everyElsewhere.map(
    (against) => scopeFor(sql, questionSchema.parse({ ...everyFilter, against }), spans).before,
  );

  it('calls only functions that two engines share, or shims', () => {
    expect(functionsOf(sql).filter((name) => ![...shared, ...shims].includes(name))).toEqual([]);
    for (const scope of scopes)
      expect(functionsOf(scope).filter((name) => ![...shared, ...shims, ...inScopeOnly].includes(name))).toEqual([]);
  });

  it('joins on equality', () => {
    for (const text of [sql, ...scopes]) {
      const conditions = [
        ...text.matchAll(/\bjoin\b[^()]*?\bon\b([\s\S]*?)(?=\b(?:left|cross|join|where|group|order)\b|\)|$)/g),
      ].map((match) => match[1]!);
      for (const condition of conditions) expect(condition).not.toMatch(/[<>]|\bor\b/);
    }
  });

  it('asks for maybe nothing before it looks at the row before or after', () => {
    expect([...sql.matchAll(/\b(?:lag|lead)\((?!maybe_null\()/g)]).toEqual([]);
  });

  it('is in lower case, and asks for no file, setting or clock', () => {
    expect(withoutNames(sql)).toBe(withoutNames(sql).toLowerCase());
    expect(sql).not.toMatch(
      /\b(?:read_|copy|attach|insert|update|delete|create|drop|set|pragma|current_|now\b|today\b)/,
    );
  });

  it('holds no text of an asker: the values it names are bound', () => {
    expect(sql).not.toMatch(/\$\{/);
    const { values } = scopeFor(sql, questionSchema.parse({}), spans);
    for (const [, name] of sql.matchAll(/\$([a-z_]+)/g)) expect(Object.keys(values)).toContain(name);
  });
});
