import type { MetricDescription } from '@groundswell/contract';
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { TextButton } from '../../parts/TextButton.tsx';
import { useCatalog } from '../../queries.ts';
import { CodebookEntry } from './CodebookEntry.tsx';
import styles from './Glossary.module.css';
import { MetricEntry } from './MetricEntry.tsx';

/** The dictionary: what every figure means and how it is worked out, then the codebooks, to be read from top to bottom. */
export function GlossaryPage() {
  const catalog = useCatalog();
  const families = byFamily(catalog.data?.metrics ?? []);
  useAnchor(catalog.isSuccess);
  return (
    <>
      <PageTitle title="What every figure means" tab="Glossary" />
      {catalog.isError ? (
        <p role="alert">
          {catalog.error.message} <TextButton onClick={() => void catalog.refetch()}>Try again</TextButton>
        </p>
      ) : null}
      <Contents families={families} codebooks={catalog.data?.codebooks ?? []} />
      {[...families].map(([family, metrics]) => (
        <section key={family} className={styles.family} aria-labelledby={`family-${family}`}>
          <h2 id={`family-${family}`}>{sayFamily(family)}</h2>
          {metrics.map((metric) => (
            <MetricEntry key={metric.id} metric={metric} />
          ))}
        </section>
      ))}
      {(catalog.data?.codebooks ?? []).map((codebook) => (
        <CodebookEntry key={codebook.id} codebook={codebook} />
      ))}
    </>
  );
}

interface ContentsProps {
  families: Map<string, MetricDescription[]>;
  codebooks: { id: string; title: string }[];
}

function Contents({ families, codebooks }: ContentsProps) {
  const entries = [...families.values()].flat();
  if (entries.length === 0) return null;
  return (
    <nav className={styles.contents} aria-label="Entries">
      {entries.map(({ id, title }) => (
        <a key={id} href={`#${id}`}>
          {title}
        </a>
      ))}
      {codebooks.map(({ id, title }) => (
        <a key={id} href={`#codebook-${id}`}>
          Codebook: {title}
        </a>
      ))}
    </nav>
  );
}

/** Goes to the entry that the address names, once the entries are there. */
function useAnchor(ready: boolean) {
  const { hash } = useLocation();
  useEffect(() => {
    if (ready && hash) document.getElementById(hash)?.scrollIntoView();
  }, [ready, hash]);
}

function sayFamily(family: string): string {
  return family.charAt(0).toUpperCase() + family.slice(1);
}

function byFamily(metrics: MetricDescription[]): Map<string, MetricDescription[]> {
  const families = new Map<string, MetricDescription[]>();
  for (const metric of metrics) families.set(metric.family, [...(families.get(metric.family) ?? []), metric]);
  return families;
}
