import { figureOf, valueSentence } from '@groundswell/words';
import { NumberInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { TextButton } from '../../parts/TextButton.tsx';
import { useAnswer } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';
import { useAssume, useAssumptions } from './use-assumptions.ts';
import styles from './ValueLine.module.css';

/** What answered questions come to in hours, by minutes that the customer gave; until then nothing is said, and a lead can give them. */
export function ValueLine() {
  const { filters } = useFilters();
  const answered = figureOf(useAnswer('questions').data, 'answered');
  const assumptions = useAssumptions().data;
  const [isOpen, setIsOpen] = useState(false);
  if (answered === null || !assumptions) return null;
  const { minutesPerAnswer: minutes } = assumptions;
  const mayChange = filters.view !== 'executive';
  if (isOpen && mayChange) return <MinutesForm minutes={minutes} onDone={() => setIsOpen(false)} />;
  if (minutes === null && !mayChange) return null;
  return (
    <p className={minutes === null ? `${styles.value} ${styles.unsaid}` : styles.value}>
      {minutes === null ? null : valueSentence({ answered, minutes })}
      {mayChange ? (
        <TextButton kind="quiet" onClick={() => setIsOpen(true)}>
          {minutes === null ? 'Say what an answered question is worth to you' : 'Change the minutes'}
        </TextButton>
      ) : null}
    </p>
  );
}

function MinutesForm({ minutes, onDone }: { minutes: number | null; onDone: () => void }) {
  const [asked, setAsked] = useState<number | string>(minutes ?? '');
  const assume = useAssume();
  const say = (minutesPerAnswer: number | null) => assume.mutate({ minutesPerAnswer }, { onSuccess: onDone });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typeof asked === 'number') say(asked);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <NumberInput
        label="Minutes that an answered question saves whoever asked"
        value={asked}
        onChange={setAsked}
        min={1}
        max={480}
        clampBehavior="strict"
        hideControls
        data-autofocus
        autoFocus
        w={320}
        error={assume.error?.message}
      />
      <TextButton type="submit" kind="main" disabled={typeof asked !== 'number' || assume.isPending}>
        Say it in hours
      </TextButton>
      {minutes === null ? null : <TextButton onClick={() => say(null)}>Say nothing of hours</TextButton>}
      <TextButton kind="quiet" onClick={onDone}>
        Cancel
      </TextButton>
    </form>
  );
}
