import type { Measure } from '@groundswell/contract';
import { Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useChangeMeasure } from '../../../measures/use-measures.ts';
import { optionList } from '../../../parts/option-list.ts';
import { TextButton } from '../../../parts/TextButton.tsx';
import styles from './Measures.module.css';

/** What a person says of a measure: its unit, which way is good, and where it should be by when. */
export function MeasureForm({ measure, onDone }: { measure: Measure; onDone: () => void }) {
  const [unit, setUnit] = useState(measure.unit ?? '');
  const [better, setBetter] = useState(measure.better);
  const [value, setValue] = useState(measure.target ? String(measure.target.value) : '');
  const [day, setDay] = useState(measure.target?.day ?? '');
  const change = useChangeMeasure(measure.id);
  const halfSaid = (value.trim() === '') !== (day === '');
  const noFigure = value.trim() !== '' && !Number.isFinite(Number(value));
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const target = day === '' ? null : { value: Number(value), day };
    change.mutate({ unit: unit.trim() || null, better, target }, { onSuccess: onDone });
  };
  return (
    <form className={styles.form} onSubmit={keep} aria-label={`Change ${measure.name}`}>
      <TextInput label="Unit" maxLength={40} value={unit} onChange={(event) => setUnit(event.currentTarget.value)} />
      <Select
        {...optionList}
        label="Which way is good?"
        placeholder="Not said"
        clearable
        data={[
          { value: 'higher', label: 'Higher is better' },
          { value: 'lower', label: 'Lower is better' },
        ]}
        value={better}
        onChange={(chosen) => setBetter(chosen === 'higher' || chosen === 'lower' ? chosen : null)}
      />
      <TextInput
        label="Target"
        inputMode="decimal"
        error={noFigure ? 'A figure such as 4.5' : null}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      <TextInput label="By" type="date" value={day} onChange={(event) => setDay(event.currentTarget.value)} />
      <p className={styles.tools}>
        <TextButton kind="main" type="submit" disabled={change.isPending || halfSaid || noFigure}>
          Keep
        </TextButton>
        <TextButton kind="quiet" onClick={onDone}>
          Leave it
        </TextButton>
        {halfSaid ? 'A target has a figure and a day.' : null}
      </p>
      {change.isError ? <p role="alert">{change.error.message}</p> : null}
    </form>
  );
}
