import { charts } from '../../charts/index.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useAnswer } from '../../queries.ts';
import styles from './Ladder.module.css';
import { ladderSentence } from './ladder-sentence.ts';

const { 'ranked-bars': RankedBars, 'share-curve': ShareCurve } = charts;

const words: Record<string, string> = {
  core: 'core: the first 80 % of the posts',
  regular: 'regular: the next 15 %',
  casual: 'casual: the last 5 %',
};

/** On how many shoulders the conversation rests, in words and by level. */
export function LadderPanel() {
  const answer = useAnswer('ladder');
  const concentration = useAnswer('concentration').data?.rows[0];
  return (
    <MetricPanel metric="ladder" answer={answer} unit="people who make up each share of the posts">
      {({ rows }) => (
        <>
          <RankedBars
            rows={rows}
            label="level"
            value="members"
            unit="people"
            labelOf={({ level }) => words[String(level)] ?? String(level)}
          />
          <p className={styles.sentence}>{ladderSentence(concentration)}</p>
        </>
      )}
    </MetricPanel>
  );
}

/** Which share of the people wrote which share of the posts. */
export function LorenzPanel() {
  const answer = useAnswer('lorenz');
  return (
    <MetricPanel metric="lorenz" answer={answer} unit="share of the posts" notes={false}>
      {({ rows }) => (
        <ShareCurve
          rows={rows}
          x={{ column: 'members_share', label: 'share of the people' }}
          y={{ column: 'posts_share', label: 'share of the posts' }}
        />
      )}
    </MetricPanel>
  );
}
