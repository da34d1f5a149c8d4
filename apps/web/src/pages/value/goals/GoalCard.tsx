import type { Goal, Measure } from '@groundswell/contract';
import { sayPeriod } from '@groundswell/words';
import { charts } from '../../../charts/index.ts';
import { MetricPanel } from '../../../parts/MetricPanel.tsx';
import { TextButton } from '../../../parts/TextButton.tsx';
import { useAnswer, useOptions } from '../../../queries.ts';
import { engagementWords } from '../beside-words.ts';
import styles from './Goals.module.css';
import { useRemoveGoal } from './use-goals.ts';

const { 'two-scales': TwoScales } = charts;

/** One goal: the problem in its owner's words, how it stands in one sentence, and the measure beside its communities. */
export function GoalCard({ goal, measure, onEdit }: { goal: Goal; measure: Measure | undefined; onEdit: () => void }) {
  const { problem, status, target, from, day, communities, askedBy, team } = goal;
  const options = useOptions().data;
  const series = useAnswer(
    'measures-over-time',
    {
      ...(options?.from && { from: options.from }),
      ...(options?.to && { to: options.to }),
      ...(measure && { grain: measure.grain }),
      community: communities.length > 0 ? communities : undefined,
      team: team === null ? undefined : [team],
      compare: 'none',
    },
    { enabled: measure !== undefined },
  );
  const removal = useRemoveGoal();
  const unit = measure?.unit ?? '';
  return (
    <div className={styles.goal}>
      <MetricPanel
        metric="measures-over-time"
        answer={series}
        question={problem}
        unit={`${goal.measure}${team ? ` of ${team}` : ''}: ${target}${unit ? ` ${unit}` : ''} by ${sayPeriod({ from: day, to: day })}`}
        columns={['period', 'value', 'contributors']}
        rows={series.data?.rows.filter((row) => row.measure === goal.measure)}
        notes={false}
        empty="There are no figures in these days."
      >
        {(answer) => (
          <TwoScales
            rows={answer.rows}
            x="period"
            left={{ column: 'contributors', ...engagementWords.contributors, colour: 'tide' }}
            right={{ column: 'value', label: goal.measure, unit, colour: 'plum' }}
            grain={answer.scope.grain}
            completeUntil={answer.completeUntil}
            target={{ value: target, day, label: `Target: ${target}${unit ? ` ${unit}` : ''}` }}
            height={200}
          />
        )}
      </MetricPanel>
      <p className={styles.status} data-code={status.code} role="status">
        <b>{status.text}</b>{' '}
        {[
          sayPeriod({ from, to: day }),
          communities.length > 0 ? `helped by ${communities.join(', ')}` : 'beside everybody who posts',
          ...(askedBy ? [`asked by ${askedBy}`] : []),
        ].join(' · ')}
      </p>
      {removal.isError ? <p role="alert">{removal.error.message}</p> : null}
      <p className={styles.tools}>
        <TextButton kind="quiet" onClick={onEdit}>
          Change the goal
        </TextButton>
        <TextButton kind="quiet" disabled={removal.isPending} onClick={() => removal.mutate(goal.id)}>
          Take the goal away
        </TextButton>
      </p>
    </div>
  );
}
