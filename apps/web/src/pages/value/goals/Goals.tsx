import type { Goal, Measure } from '@groundswell/contract';
import { useState } from 'react';
import { TextButton } from '../../../parts/TextButton.tsx';
import { GoalCard } from './GoalCard.tsx';
import { GoalForm } from './GoalForm.tsx';
import styles from './Goals.module.css';
import { useGoals } from './use-goals.ts';

/** Problems before programmes: what somebody wants to see solved, and how far it is. */
export function Goals({ measures }: { measures: Measure[] }) {
  const list = useGoals();
  const [edited, setEdited] = useState<Goal | 'new' | null>(null);
  const goals = list.data ?? [];
  return (
    <section className={styles.goals} aria-labelledby="goals">
      <h2 id="goals">Which problem should this solve?</h2>
      {list.isError ? <p role="alert">{list.error.message}</p> : null}
      {list.isSuccess && goals.length === 0 && edited === null ? (
        <p className={styles.lead}>
          Write the problem, the measure that would show it solved, the target and its day. Whether it is on course is
          then computed from the figures.
        </p>
      ) : null}
      {goals.map((goal) =>
        edited !== 'new' && edited?.id === goal.id ? (
          <GoalForm key={goal.id} measures={measures} goal={goal} onDone={() => setEdited(null)} />
        ) : (
          <GoalCard
            key={goal.id}
            goal={goal}
            measure={measures.find(({ name }) => name === goal.measure)}
            onEdit={() => setEdited(goal)}
          />
        ),
      )}
      {edited === 'new' ? <GoalForm measures={measures} onDone={() => setEdited(null)} /> : null}
      {edited === null ? (
        <p>
          <TextButton onClick={() => setEdited('new')}>Write a goal</TextButton>
        </p>
      ) : null}
    </section>
  );
}
