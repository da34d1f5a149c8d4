import { sayShortDay } from '@groundswell/words';
import { TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { call, get } from '../../api.ts';
import { TextButton } from '../../parts/TextButton.tsx';
import { useRefreshEverything } from '../../use-refresh.ts';
import styles from './Holidays.module.css';

// A year's public holidays stand here; the years before are one click away.
const SHOWN_FIRST = 12;

/** The days without work, which rules about silence leave out: added and taken away one by one. */
export function Holidays() {
  const list = useQuery({
    queryKey: ['holidays'],
    queryFn: async ({ signal }) => (await get<{ holidays: string[] }>('holidays', signal)).holidays,
  });
  const refresh = useRefreshEverything();
  const change = useMutation({
    mutationFn: (holidays: string[]) => call('holidays', { method: 'PUT', body: JSON.stringify({ holidays }) }),
    onSuccess: refresh,
  });
  const days = list.data ?? [];
  return (
    <section className={styles.holidays} aria-labelledby="holidays" aria-busy={change.isPending}>
      <h2 id="holidays">Days without work</h2>
      <p className={styles.lead}>
        Silence on these days is no sign that a channel is dying. A whole calendar (.ics) is read by{' '}
        <code>groundswell holidays import</code>.
      </p>
      <AddDay disabled={change.isPending || !list.isSuccess} onAdd={(day) => change.mutate([...days, day])} />
      {list.isError || change.isError ? <p role="alert">{(list.error ?? change.error)?.message}</p> : null}
      <DayList
        days={days.toReversed()}
        disabled={change.isPending}
        onRemove={(day) => change.mutate(days.filter((other) => other !== day))}
      />
    </section>
  );
}

function AddDay({ disabled, onAdd }: { disabled: boolean; onAdd: (day: string) => void }) {
  const [day, setDay] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (day === '') return;
    onAdd(day);
    setDay('');
  };
  return (
    <form className={styles.add} onSubmit={add}>
      <TextInput
        type="date"
        aria-label="A day without work"
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <TextButton type="submit" disabled={disabled || day === ''}>
        Add the day
      </TextButton>
    </form>
  );
}

function DayList({ days, disabled, onRemove }: { days: string[]; disabled: boolean; onRemove: (day: string) => void }) {
  const [isAll, setIsAll] = useState(false);
  if (days.length === 0) return null;
  return (
    <ul className={styles.days}>
      {days.slice(0, isAll ? undefined : SHOWN_FIRST).map((day) => (
        <li key={day}>
          {sayShortDay(day)}
          <button
            type="button"
            disabled={disabled}
            aria-label={`Take away ${sayShortDay(day)}`}
            onClick={() => onRemove(day)}
          >
            ×
          </button>
        </li>
      ))}
      {!isAll && days.length > SHOWN_FIRST ? (
        <li className={styles.more}>
          <TextButton kind="quiet" onClick={() => setIsAll(true)}>
            {`Show all ${days.length}`}
          </TextButton>
        </li>
      ) : null}
    </ul>
  );
}
