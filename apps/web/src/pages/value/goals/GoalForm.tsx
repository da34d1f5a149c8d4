import type { Goal, Measure } from '@groundswell/contract';
import { MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { optionList } from '../../../parts/option-list.ts';
import { TextButton } from '../../../parts/TextButton.tsx';
import { useOptions } from '../../../queries.ts';
import styles from './Goals.module.css';
import { useKeepGoal } from './use-goals.ts';

interface Props {
  measures: Measure[];
  /** What is changed; a new one is written unless given. */
  goal?: Goal;
  onDone: () => void;
}

/** A goal as its owner would write it: the problem first, then the measure that would show it solved. */
export function GoalForm({ measures, goal, onDone }: Props) {
  const options = useOptions().data;
  const [problem, setProblem] = useState(goal?.problem ?? '');
  const [measure, setMeasure] = useState(goal?.measure ?? measures[0]?.name ?? '');
  const [team, setTeam] = useState(goal?.team ?? null);
  const [target, setTarget] = useState(goal ? String(goal.target) : '');
  const [from, setFrom] = useState(goal?.from ?? '');
  const [day, setDay] = useState(goal?.day ?? '');
  const [communities, setCommunities] = useState(goal?.communities ?? []);
  const [askedBy, setAskedBy] = useState(goal?.askedBy ?? '');
  const keep = useKeepGoal(goal?.id);
  const known = measures.find(({ name }) => name === measure);
  const figure = Number(target);
  const isWhole =
    problem.trim() !== '' &&
    measure !== '' &&
    from !== '' &&
    day !== '' &&
    target.trim() !== '' &&
    Number.isFinite(figure);
  const send = (event: FormEvent) => {
    event.preventDefault();
    keep.mutate({ problem, measure, team, target: figure, from, day, communities, askedBy }, { onSuccess: onDone });
  };
  return (
    <form className={styles.form} onSubmit={send} aria-label={goal ? `Change “${goal.problem}”` : 'A new goal'}>
      <Textarea
        className={styles.wide}
        label="The problem"
        placeholder="Guests wait too long for a repair"
        maxLength={500}
        autosize
        value={problem}
        onChange={(event) => setProblem(event.currentTarget.value)}
      />
      <Select
        {...optionList}
        label="The measure that would show it solved"
        data={measures.map(({ name }) => name)}
        value={measure}
        allowDeselect={false}
        onChange={(name) => setMeasure(name ?? '')}
      />
      {known && known.teams.length > 0 ? (
        <Select
          {...optionList}
          label="Of whom"
          placeholder="The whole company"
          clearable
          data={known.teams}
          value={team}
          onChange={setTeam}
        />
      ) : null}
      <TextInput
        label={`Target${known?.unit ? `, ${known.unit}` : ''}`}
        inputMode="decimal"
        value={target}
        onChange={(event) => setTarget(event.currentTarget.value)}
      />
      <TextInput label="From" type="date" value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
      <TextInput label="By" type="date" value={day} onChange={(event) => setDay(event.currentTarget.value)} />
      <MultiSelect
        {...optionList}
        label="Communities that are meant to help"
        data={options?.communities.map(({ name }) => name) ?? []}
        value={communities}
        onChange={setCommunities}
      />
      <TextInput
        label="Who asked"
        maxLength={100}
        value={askedBy}
        onChange={(event) => setAskedBy(event.currentTarget.value)}
      />
      <p className={styles.tools}>
        <TextButton kind="main" type="submit" disabled={!isWhole || keep.isPending}>
          Keep the goal
        </TextButton>
        <TextButton kind="quiet" onClick={onDone}>
          Leave it
        </TextButton>
      </p>
      {keep.isError ? <p role="alert">{keep.error.message}</p> : null}
    </form>
  );
}
