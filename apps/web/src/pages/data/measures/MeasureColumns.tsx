import type { MeasureColumn, MeasurePreview } from '@groundswell/contract';
import { Select } from '@mantine/core';
import { optionList } from '../../../parts/option-list.ts';
import type { ImportFieldValues } from '../import-fields.ts';
import { type ColumnRole, columnRoles, mapOfColumns } from './column-roles.ts';
import styles from './Measures.module.css';

interface Props {
  preview: MeasurePreview;
  values: ImportFieldValues;
  onChange: (values: ImportFieldValues) => void;
}

/** How each column of a table of measures is read, to be confirmed or said otherwise. */
export function MeasureColumns({ preview, values, onChange }: Props) {
  const said = values.columns;
  const better = said === undefined ? null : (/(?:^|,)direction=(higher|lower)$/.exec(said)?.[1] ?? null);
  const columns = preview.columns.map((column) => ({ ...column, role: roleSaid(column, said) }));
  const say = (next: MeasureColumn[], good: string | null) =>
    onChange({ ...values, source: 'measures', columns: mapOfColumns(next, good) });
  const choose = (name: string, role: ColumnRole | null) =>
    say(
      columns.map((column) => (column.name === name ? { ...column, role } : column)),
      better,
    );
  const known = preview.measures.every((measure) => measure.better !== null) && better === null;
  return (
    <fieldset className={styles.columns}>
      <legend>How its columns are read</legend>
      {columns.map(({ name, role, cells }) => (
        <Select
          {...optionList}
          key={name}
          label={name}
          description={cells.join(' · ') || 'empty'}
          data={columnRoles}
          value={role ?? 'none'}
          allowDeselect={false}
          onChange={(value) => choose(name, roleOf(value))}
        />
      ))}
      {known ? null : (
        <Select
          {...optionList}
          label="Which way is good?"
          description="for every measure in the file"
          placeholder="Not said"
          data={[
            { value: 'higher', label: 'Higher is better' },
            { value: 'lower', label: 'Lower is better' },
          ]}
          value={better}
          clearable
          onChange={(value) => say(columns, value)}
        />
      )}
    </fieldset>
  );
}

const roleOf = (value: string | null): ColumnRole | null =>
  columnRoles.flatMap((one) => (one.value === value && one.value !== 'none' ? [one.value] : []))[0] ?? null;

/** What was chosen stands before how it was read last. */
function roleSaid({ name, role }: MeasureColumn, said: string | undefined): ColumnRole | null {
  if (said === undefined) return role;
  const pairs = said.split(/,(?=[a-z]+=)/).map((pair) => pair.split('=') as [string, string]);
  const found = pairs.find(([, names]) => names === name || names.split('; ').includes(name));
  return found ? roleOf(found[0]) : null;
}
