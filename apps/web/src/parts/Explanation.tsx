import type { MetricDescription } from '@groundswell/contract';
import { Popover } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import styles from './Explanation.module.css';

/** The "?" of a panel or card: the definition of its metric, where it comes from, and what to be careful about. */
export function Explanation({ description }: { description: MetricDescription }) {
  const { id, title, definition, source, caveats } = description;
  return (
    <Popover width={340} position="bottom-end" shadow="none" withinPortal trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={styles.ask} aria-label={`What is ${title}?`}>
          ?
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown} aria-label={title}>
        <p className={styles.title}>{title}</p>
        <p>{definition}</p>
        {caveats.length > 0 && (
          <ul>
            {caveats.map((caveat) => (
              <li key={caveat}>{caveat}</li>
            ))}
          </ul>
        )}
        <p className={styles.source}>Source: {source}</p>
        <Link to="/glossary" search={true} hash={id}>
          Read on in the glossary
        </Link>
      </Popover.Dropdown>
    </Popover>
  );
}
