import { charts } from '../../charts/index.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useAnswer } from '../../queries.ts';
import styles from './Network.module.css';
import { noTeams, ownTeamSentence, teamOrder } from './team-words.ts';

const { 'grid-heat': GridHeat } = charts;

/** Which teams reply to which; a click on a cell looks at its two teams alone. */
export function TeamMatrixPanel() {
  const answer = useAnswer('team-matrix');
  return (
    <MetricPanel
      metric="team-matrix"
      answer={answer}
      unit="replies; each line a replying team, each column the team that it answers"
      empty={noTeams}
      notes={false}
    >
      {({ rows, hidden }, _, choiceOf) => (
        <>
          <p className={styles.sentence}>{ownTeamSentence(rows)}</p>
          <GridHeat
            rows={rows}
            x={{ column: 'to_team', labels: teamOrder(rows, 'to_team') }}
            y={{ column: 'from_team', labels: teamOrder(rows, 'from_team') }}
            value="replies"
            unit="replies"
            name="replies between teams"
            hidden={hidden?.cells}
            minimum={hidden?.minimum}
            onSelect={(from_team, to_team) => choiceOf({ from_team, to_team })?.()}
          />
        </>
      )}
    </MetricPanel>
  );
}
