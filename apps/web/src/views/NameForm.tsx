import { TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import styles from './Views.module.css';

/** As long as the API takes. */
const LONGEST = 80;

interface Props {
  label: string;
  /** What stands in the field at first. */
  name: string;
  /** Why the last name could not be taken. */
  problem: string | null;
  /** Told the name; `done` empties the field. */
  onName: (name: string, done: () => void) => void;
  children: ReactNode;
}

/** Asks for the name of a view. */
export function NameForm({ label, name: first, problem, onName, children }: Props) {
  const [name, setName] = useState(first);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') onName(name.trim(), () => setName(''));
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput
        label={label}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        maxLength={LONGEST}
        error={problem}
        data-autofocus
        required
        withAsterisk={false}
      />
      {children}
    </form>
  );
}
