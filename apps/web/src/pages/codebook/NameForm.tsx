import { useEffect, useId, useRef, useState } from 'react';
import { TextButton } from '../../parts/TextButton.tsx';
import styles from './Codebook.module.css';

interface Props {
  label: string;
  verb: string;
  onName: (name: string) => void;
}

/** Asks for the name of something new. */
export function NameForm({ label, verb, onName }: Props) {
  const [name, setName] = useState('');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // It appears because somebody asked for it, to type.
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className={styles.naming}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onName(name.trim());
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={styles.input}
        value={name}
        ref={field}
        onChange={(event) => setName(event.target.value)}
      />
      <TextButton type="submit" disabled={name.trim() === ''}>
        {verb}
      </TextButton>
    </form>
  );
}
