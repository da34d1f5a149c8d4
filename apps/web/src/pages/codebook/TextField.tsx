import { useId } from 'react';
import styles from './Codebook.module.css';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A line of text with its label. */
export function TextField({ label, value, onChange }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} className={styles.input} value={value} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}
