import type { ReactNode } from 'react';
import styles from './TwoColumns.module.css';

/** Two panels side by side, one under the other where it is narrow; `wide` gives the first the most room. */
export function TwoColumns({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  return <div className={wide ? `${styles.columns} ${styles.wide}` : styles.columns}>{children}</div>;
}
