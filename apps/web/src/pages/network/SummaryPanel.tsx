import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useAnswer } from '../../queries.ts';
import styles from './Network.module.css';
import { networkSentence } from './network-sentence.ts';

/** How closely people are knit together, in a sentence; its figures in the table. */
export function SummaryPanel() {
  const answer = useAnswer('network-summary');
  return (
    <MetricPanel metric="network-summary" answer={answer} unit="people and the replies between them">
      {({ rows }) => <p className={styles.sentence}>{networkSentence(rows[0])}</p>}
    </MetricPanel>
  );
}
