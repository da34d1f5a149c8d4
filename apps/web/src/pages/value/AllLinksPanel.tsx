import type { Row } from '@groundswell/contract';
import { DataTable } from '../../parts/DataTable.tsx';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import type { useLink } from './use-link.ts';
import styles from './Value.module.css';
import { surestLag } from './value-sentence.ts';

const columns = ['measure', 'metric', 'verdict'];

/** Everything that was looked at together, so that nobody shows the one link that came out and hides how many did not. */
export function AllLinksPanel({ link }: { link: ReturnType<typeof useLink> }) {
  const { association } = link;
  const rows = onePerPair(association.data?.rows ?? []);
  return (
    <MetricPanel
      metric="association"
      answer={association}
      question="What else was looked at?"
      unit={`${rows.length} pairs, judged together`}
      columns={columns}
      rows={rows}
      notes={false}
    >
      {({ rows: shown, hidden }, description) => (
        <div className={styles.all}>
          <DataTable
            rows={shown}
            columns={(description?.columns ?? []).filter(({ name }) => columns.includes(name))}
            hidden={hidden}
            label="Every measure with every engagement"
          />
        </div>
      )}
    </MetricPanel>
  );
}

/** The surest lag of each pair, or its first row: their verdicts are the same. */
function onePerPair(rows: Row[]): Row[] {
  const pairs = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.measure, row.metric]);
    pairs.set(key, [...(pairs.get(key) ?? []), row]);
  }
  return [...pairs.values()].map((pair) => surestLag(pair) ?? pair[0]!);
}
