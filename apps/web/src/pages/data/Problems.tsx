import type { Ledger } from '@groundswell/contract';
import styles from './ImportCard.module.css';

/** What a person should know about an export, behind a summary that says how much. */
export function Problems({ problems, count }: { problems: Ledger['problems']; count: number }) {
  if (count === 0) return null;
  return (
    <details className={styles.details}>
      <summary>{count === 1 ? '1 thing to know' : `${count.toLocaleString('en-GB')} things to know`}</summary>
      <ul className={styles.problems}>
        {problems.map(({ file, line, text }) => (
          <li key={`${file} ${line} ${text}`}>
            <Place file={file} line={line} /> {text}
          </li>
        ))}
      </ul>
      {count > problems.length ? <p>The first {problems.length} are listed.</p> : null}
    </details>
  );
}

/** A file of an export and a line in it. */
export function Place({ file, line }: { file: string; line?: number | undefined }) {
  return (
    <code>
      {file}
      {line === undefined ? '' : `, line ${line}`}
    </code>
  );
}
