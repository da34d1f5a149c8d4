import type { Row } from '@groundswell/contract';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useAnswer } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';
import type { RowChoice } from '../../use-row-choice.ts';
import { bridgeWords } from './bridge-words.ts';
import styles from './Network.module.css';

/** As many as anybody will act on; the table has the others. */
const SHOWN = 5;

/** Which teams should meet, a sentence each; a click looks at the two alone. */
export function BridgesPanel() {
  const answer = useAnswer('bridges');
  const isExecutive = useFilters().filters.view === 'executive';
  return (
    <MetricPanel
      metric="bridges"
      answer={answer}
      unit="teams that share themes and hardly reply to each other"
      columns={isExecutive ? ['team_a', 'team_b', 'shared_themes', 'people'] : undefined}
      notes={false}
      empty="No two teams here share themes and hardly reply to each other, or their teams are not known."
    >
      {({ rows }, _, choiceOf) => <Bridges rows={rows} choiceOf={choiceOf} />}
    </MetricPanel>
  );
}

function Bridges({ rows, choiceOf }: { rows: Row[]; choiceOf: RowChoice }) {
  return (
    <>
      <ul className={styles.bridges}>
        {rows.slice(0, SHOWN).map((row) => (
          <li key={`${row.team_a}/${row.team_b}`}>
            <button type="button" className={styles.teams} onClick={() => choiceOf(row)?.()}>
              {row.team_a} and {row.team_b}
            </button>{' '}
            {bridgeWords(row)}
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && <p className={styles.more}>{rows.length - SHOWN} more in the table.</p>}
    </>
  );
}
