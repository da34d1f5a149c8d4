import type { SourceDescription } from '@groundswell/contract';
import { Markdown } from '../../parts/Markdown.tsx';
import styles from './Data.module.css';

/** How to get an export out of each tool, in the words of its reader. */
export function HowToExport({ sources }: { sources: SourceDescription[] }) {
  if (sources.length === 0) return null;
  return (
    <section className={styles.how} aria-labelledby="how-to-export">
      <h2 id="how-to-export">How to get an export</h2>
      {sources.toSorted(byTitle).map(({ id, title, docs, endings }) => (
        <details key={id} className={styles.source}>
          <summary>
            {title} <span className={styles.endings}>{endings.join(' ')}</span>
          </summary>
          <Markdown text={docs} kind="document" />
        </details>
      ))}
    </section>
  );
}

function byTitle(one: SourceDescription, other: SourceDescription): number {
  return one.title.localeCompare(other.title, 'en-GB');
}
