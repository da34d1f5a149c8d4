import type { SourceDescription } from '@groundswell/contract';
import { Checkbox, Select, TextInput } from '@mantine/core';
import { optionList } from '../../parts/option-list.ts';
import styles from './Data.module.css';
import type { ImportField, ImportFieldValues } from './import-fields.ts';

interface Props {
  values: ImportFieldValues;
  onChange: (values: ImportFieldValues) => void;
  sources: SourceDescription[];
  /** What must be said before the files can be imported; everything else may be. */
  asked: ImportField[];
}

const all: ImportField[] = ['source', 'community', 'timezone', 'date', 'dateOrder', 'columns', 'includePrivate'];

/** What the files do not say by themselves: open where it is asked for, the rest behind a summary. */
export function ImportFields({ asked, ...fields }: Props) {
  const rest = all.filter((name) => !asked.includes(name));
  return (
    <>
      {asked.length > 0 ? <FieldGrid {...fields} names={asked} /> : null}
      <details className={styles.fields}>
        <summary>{asked.length > 0 ? 'More options' : 'Options: source, community, time zone, day …'}</summary>
        <FieldGrid {...fields} names={rest} />
      </details>
    </>
  );
}

type Fields = Omit<Props, 'asked'>;

function FieldGrid({ names, ...fields }: Fields & { names: ImportField[] }) {
  return (
    <div className={styles.grid}>
      {names.map((name) => (
        <Field key={name} name={name} {...fields} />
      ))}
    </div>
  );
}

const timezones = Intl.supportedValuesOf('timeZone');
const dateOrders = [
  { value: 'dmy', label: 'Day first, 31/12/2024' },
  { value: 'mdy', label: 'Month first, 12/31/2024' },
  { value: 'ymd', label: 'Year first, 2024/12/31' },
];

const twice = [
  { value: 'first', label: 'The first in the file counts' },
  { value: 'last', label: 'The last in the file counts' },
  { value: 'neither', label: 'Neither counts: a gap' },
];

function Field({ name, values, onChange, sources }: Fields & { name: ImportField }) {
  const set = (value: string | boolean | null) => onChange({ ...values, [name]: value || undefined });
  if (name === 'includePrivate') {
    return (
      <Checkbox
        label="Private conversations too"
        checked={values.includePrivate ?? false}
        onChange={(event) => set(event.currentTarget.checked)}
      />
    );
  }
  const select = { ...optionList, value: values[name] ?? null, onChange: set, clearable: true };
  if (name === 'source') {
    const data = sources.map(({ id, title }) => ({ value: id, label: title }));
    return <Select {...select} label="Source" placeholder="Recognised automatically" data={data} searchable />;
  }
  if (name === 'dateOrder') {
    return <Select {...select} label="Order of its dates" placeholder="As the dates tell" data={dateOrders} />;
  }
  if (name === 'twice') {
    return <Select {...select} label="Of two values for one period" placeholder="Ask me" data={twice} />;
  }
  if (name === 'timezone') {
    const places = { placeholder: 'Where its clock stood', data: timezones };
    // A list of all 400 would be slow to open; typing finds the rest.
    return <Select {...select} {...places} label="Time zone" searchable limit={40} />;
  }
  return <TextInput {...texts[name]} value={values[name] ?? ''} onChange={(event) => set(event.currentTarget.value)} />;
}

const texts = {
  community: { label: 'Name of the community', placeholder: 'As the export says' },
  date: { label: 'Day of the conversation', type: 'date' },
  columns: { label: 'Columns of the table', placeholder: 'author=Name,text=Message,time=Date' },
};
