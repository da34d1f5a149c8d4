import { figureOf, formatFigure, isTotalHidden, summarySentence } from '@groundswell/words';
import { Skeleton } from '@mantine/core';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { TextButton } from '../../parts/TextButton.tsx';
import { useAnswer, useOptions } from '../../queries.ts';
import { useFilters, usePeriod } from '../../use-filters.ts';
import styles from './Headline.module.css';
import { Headlines } from './Headlines.tsx';

/** The sentence that answers, and what changed. */
export function Headline() {
  const people = useAnswer('contributors');
  const waiting = useAnswer('time-to-first-answer');
  const isCurrent = useIsCurrent();
  if (people.isPending || waiting.isPending) {
    return <Skeleton height={72} maw={620} aria-label="Loading" />;
  }
  if (!people.data) return <Failure message={people.error?.message ?? ''} />;
  const sentence = summarySentence({
    people: figureOf(people.data, 'contributors'),
    posts: figureOf(people.data, 'posts'),
    waiting: figureOf(waiting.data, 'median_hours'),
    peopleChange: people.data.change,
    waitingChange: waiting.data?.change ?? null,
    basis: people.data.compared?.basis ?? null,
    current: isCurrent,
    hidden: isTotalHidden(people.data, 'contributors'),
    say: formatFigure,
  });
  return (
    <header className={styles.headline}>
      <PageTitle title={sentence} tab="Summary" />
      <Headlines />
    </header>
  );
}

function Failure({ message }: { message: string }) {
  const { reset } = useFilters();
  return (
    <header className={styles.headline}>
      <PageTitle title="The figures could not be read" tab="Summary" />
      <p role="alert">{message}</p>
      <p>
        <TextButton onClick={reset}>Reset the filters</TextButton>
      </p>
    </header>
  );
}

/** Whether the period reaches the last covered day. */
function useIsCurrent(): boolean {
  const period = usePeriod();
  const asOf = useOptions().data?.asOf;
  return !period || !asOf || period.to >= asOf;
}
