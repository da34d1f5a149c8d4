import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useAnswer } from '../../queries.ts';
import styles from './Conversation.module.css';
import { reciprocitySentence } from './reciprocity-sentence.ts';

/** Whether people answer each other, in a sentence. */
export function ReciprocityPanel() {
  const answer = useAnswer('reciprocity');
  return (
    <MetricPanel metric="reciprocity" answer={answer} unit="pairs of people who replied to each other" notes={false}>
      {({ rows }) => <p className={styles.sentence}>{reciprocitySentence(rows[0])}</p>}
    </MetricPanel>
  );
}
