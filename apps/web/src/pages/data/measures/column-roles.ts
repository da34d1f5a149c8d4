import type { MeasureColumn } from '@groundswell/contract';

export type ColumnRole = NonNullable<MeasureColumn['role']>;

/** What a column of a table of measures can be, as a person chooses it. */
export const columnRoles: { value: ColumnRole | 'none'; label: string }[] = [
  { value: 'period', label: 'The period' },
  { value: 'value', label: 'A measure’s figures' },
  { value: 'measure', label: 'The measure’s name' },
  { value: 'team', label: 'The team' },
  { value: 'unit', label: 'The unit' },
  { value: 'direction', label: 'Which way is good' },
  { value: 'none', label: 'Not read' },
];

/** The columns as an import is told of them: `period=Week,value=A; B`. One that is not read is named by none. */
export function mapOfColumns(columns: Pick<MeasureColumn, 'name' | 'role'>[], better: string | null): string {
  const named = (role: ColumnRole) => columns.filter((column) => column.role === role).map(({ name }) => name);
  const roles = columnRoles.flatMap(({ value }) => (value === 'none' || value === 'value' ? [] : [value]));
  const single = roles.flatMap((role) =>
    named(role)
      .slice(0, 1)
      .map((name) => `${role}=${name}`),
  );
  const values = named('value');
  const said = better !== null && named('direction').length === 0 ? [`direction=${better}`] : [];
  return [...single, ...(values.length > 0 ? [`value=${values.join('; ')}`] : []), ...said].join(',');
}
