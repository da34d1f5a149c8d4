import type { Headline } from '@groundswell/contract';
import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useHeadlines } from '../../queries.ts';
import styles from './Headline.module.css';

/** What changed beyond what is usual, each sentence a way to its chart; or that nothing did. */
export function Headlines() {
  const { data, isPending, error } = useHeadlines();
  if (isPending) return <Skeleton height={24} maw={420} aria-label="Loading" />;
  if (!data) return <p role="alert">{error.message}</p>;
  const { headlines, method, weeks } = data;
  return (
    <section className={styles.changes} aria-label="What changed">
      {headlines.length === 0 ? (
        weeks && <p>Nothing here moved beyond what is usual.</p>
      ) : (
        <ul className={styles.findings}>
          {headlines.map((headline) => (
            <Sentence key={`${headline.metric} ${headline.claim}`} {...headline} />
          ))}
        </ul>
      )}
      <p className={styles.method}>{method}</p>
    </section>
  );
}

function Sentence({ claim, grounds, tone, page, search }: Headline) {
  return (
    <li className={styles[tone]}>
      <Link to={page} search={(filters) => ({ ...filters, ...search })}>
        {claim}
      </Link>
      {`: ${grounds}`}
    </li>
  );
}
