import type { MetricDescription } from '@groundswell/contract';
import { Link } from '@tanstack/react-router';
import styles from './Glossary.module.css';

/** One metric: the question that it answers, how, from whom the definition is, and what to beware of. */
export function MetricEntry({ metric }: { metric: MetricDescription }) {
  const { id, title, question, definition, unit, better, source, caveats, columns, sql } = metric;
  return (
    <article id={id} className={styles.entry}>
      <h3>
        {title}{' '}
        <Link to="/glossary" search={true} hash={id} className={styles.anchor} aria-label={`Link to ${title}`}>
          #
        </Link>
      </h3>
      <p className={styles.question}>{question}</p>
      <p>{definition}</p>
      {caveats.length > 0 ? (
        <ul className={styles.caveats}>
          {caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
      ) : null}
      <p className={styles.small}>
        Unit: {unit}
        {better ? ` · ${better} is better` : ''} · Source: {source}
      </p>
      <details className={styles.sql}>
        <summary>Columns and SQL</summary>
        <dl className={styles.columns}>
          {columns.map((column) => (
            <div key={column.name}>
              <dt>
                <code>{column.name}</code>
              </dt>
              <dd>
                {column.label}
                {column.unit ? `, ${column.unit}` : ''}
              </dd>
            </div>
          ))}
        </dl>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <pre tabIndex={0}>{sql}</pre>
      </details>
    </article>
  );
}
