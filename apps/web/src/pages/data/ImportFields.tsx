import type { SourceDescription } from '@groundswell/contract';
import { Select, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import styles from './Data.module.css';

/** What an import may be told; everything that is not is found out from the files. */
export interface ImportFieldValues {
  source?: string;
  community?: string;
  timezone?: string;
  date?: string;
}

interface Props {
  values: ImportFieldValues;
  onChange: (values: ImportFieldValues) => void;
  sources: SourceDescription[];
  /** The fields that the last import asked for: they are shown open, and marked. */
  wanted: (keyof ImportFieldValues)[];
}

const timezones = Intl.supportedValuesOf('timeZone');

/** The few things that files do not always say. Closed until one of them is needed. */
export function ImportFields({ wanted, ...fields }: Props) {
  const [open, setOpen] = useState(false);
  const needed = wanted.join(' ');
  useEffect(() => {
    if (needed !== '') setOpen(true);
  }, [needed]);
  return (
    <details className={styles.fields} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Options: source, community, time zone, day</summary>
      <Fields {...fields} wanted={wanted} />
    </details>
  );
}

function Fields({ values, onChange, sources, wanted }: Props) {
  const field = (name: keyof ImportFieldValues) => ({
    value: values[name] ?? null,
    onChange: (value: string | null) => onChange({ ...values, [name]: value || undefined }),
    description: wanted.includes(name) ? 'The import asks for this.' : undefined,
  });
  return (
    <div className={styles.grid}>
      <Select
        {...field('source')}
        label="Source"
        placeholder="Recognised automatically"
        data={sources.map(({ id, title }) => ({ value: id, label: title }))}
        clearable
      />
      <TextField {...field('community')} label="Name of the community" placeholder="As the export says" />
      <Select
        {...field('timezone')}
        label="Time zone"
        placeholder="The workspace’s own"
        data={timezones}
        searchable
        clearable
        // A list of all 400 would be slow to open; typing finds the rest.
        limit={40}
      />
      <TextField {...field('date')} label="Day of the conversation" type="date" />
    </div>
  );
}

interface TextFieldProps {
  label: string;
  value: string | null;
  onChange: (value: string) => void;
  description?: string;
  placeholder?: string;
  type?: 'date';
}

function TextField({ value, onChange, ...rest }: TextFieldProps) {
  return <TextInput {...rest} value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value)} />;
}
