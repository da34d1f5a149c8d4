import { cards, figureOf, findings, isTotalHidden, summarySentence } from '@groundswell/words';
import { Skeleton } from '@mantine/core';
import { formatFigure } from '../../parts/number-format.ts';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { TextButton } from '../../parts/TextButton.tsx';
import { useAnswer, useAnswers, useOptions } from '../../queries.ts';
import { useFilters, usePeriod } from '../../use-filters.ts';
import styles from './Headline.module.css';

/** The sentence that answers, and the few facts behind it. */
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
      <Findings />
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

function Findings() {
  const answers = useAnswers(cards.map(({ metric }) => metric));
  const themes = useAnswer('themes').data;
  const channels = useAnswer('channels').data;
  const judged = cards.map(({ title, unit, column }, at) => {
    const change = answers[at]?.data?.change ?? null;
    return { title, unit, change: change?.column === column ? change : null };
  });
  // The first card's figure is what the sentence says already.
  const found = findings(judged.slice(1), themes, channels, formatFigure);
  if (found.length === 0) return null;
  return (
    <ul className={styles.findings}>
      {found.map(({ bold, rest, tone }) => (
        <li key={bold} className={styles[tone]}>
          <b>{bold}</b>
          {rest}
        </li>
      ))}
    </ul>
  );
}

/** Whether the period reaches the last covered day. */
function useIsCurrent(): boolean {
  const period = usePeriod();
  const asOf = useOptions().data?.asOf;
  return !period || !asOf || period.to >= asOf;
}
