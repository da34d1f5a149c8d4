import { type FormEvent, useId, useState } from 'react';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { TextButton } from '../../parts/TextButton.tsx';
import styles from './Coding.module.css';

/** Asks for the name under which answers are kept. */
export function CoderGate({ onName }: { onName: (name: string) => void }) {
  const [name, setName] = useState('');
  const field = useId();
  const enter = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') onName(name.trim());
  };
  return (
    <>
      <PageTitle title="Who codes?" tab="Coding" />
      <form className={styles.draw} onSubmit={enter}>
        <label htmlFor={field}>Name or initials</label>
        <input
          id={field}
          className={styles.field}
          value={name}
          maxLength={60}
          autoComplete="nickname"
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <TextButton kind="main" type="submit" disabled={name.trim() === ''}>
          Begin
        </TextButton>
      </form>
      <p className={styles.lead}>
        Your answers are kept in the workspace under this name, so that you can stop and go on later, here or elsewhere.
        The other person types another name.
      </p>
    </>
  );
}
