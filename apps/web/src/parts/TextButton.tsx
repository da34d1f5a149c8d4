import type { ButtonHTMLAttributes } from 'react';
import styles from './TextButton.module.css';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `main` for the one thing to do, `quiet` for a tool, else a plain button. */
  kind?: 'main' | 'plain' | 'quiet' | 'danger';
}

/** A button with words on it. */
export function TextButton({ kind = 'plain', className, ...rest }: Props) {
  return (
    <button type="button" className={[styles.button, styles[kind], className].filter(Boolean).join(' ')} {...rest} />
  );
}
