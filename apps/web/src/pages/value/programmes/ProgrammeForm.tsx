import type { Programme } from '@groundswell/contract';
import { MultiSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { optionList } from '../../../parts/option-list.ts';
import { TextButton } from '../../../parts/TextButton.tsx';
import { useKeepProgramme } from '../../../programmes/use-programmes.ts';
import { useOptions } from '../../../queries.ts';
import styles from '../goals/Goals.module.css';

/** A programme: what it was, when it began, which teams took part, and, where somebody knows better, whom to hold them against. */
export function ProgrammeForm({ programme, onDone }: { programme?: Programme; onDone: () => void }) {
  const teams = useOptions().data?.teams.map(({ name }) => name) ?? [];
  const [name, setName] = useState(programme?.name ?? '');
  const [day, setDay] = useState(programme?.day ?? '');
  const [own, setOwn] = useState(programme?.teams ?? []);
  const [controls, setControls] = useState(programme?.controls ?? []);
  const keep = useKeepProgramme(programme?.id);
  const send = (event: FormEvent) => {
    event.preventDefault();
    keep.mutate({ name, day, teams: own, controls: controls.length > 0 ? controls : null }, { onSuccess: onDone });
  };
  return (
    <form
      className={styles.form}
      onSubmit={send}
      aria-label={programme ? `Change “${programme.name}”` : 'A new programme'}
    >
      <TextInput
        label="What was done"
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput label="It began on" type="date" value={day} onChange={(event) => setDay(event.currentTarget.value)} />
      <MultiSelect {...optionList} label="Teams that took part" data={teams} value={own} onChange={setOwn} />
      <MultiSelect
        {...optionList}
        label="Teams to hold them against"
        placeholder={controls.length > 0 ? undefined : 'Chosen by size and level before'}
        data={teams.filter((team) => !own.includes(team))}
        value={controls}
        onChange={setControls}
      />
      <p className={styles.tools}>
        <TextButton
          kind="main"
          type="submit"
          disabled={name.trim() === '' || day === '' || own.length === 0 || keep.isPending}
        >
          Keep the programme
        </TextButton>
        <TextButton kind="quiet" onClick={onDone}>
          Leave it
        </TextButton>
      </p>
      {keep.isError ? <p role="alert">{keep.error.message}</p> : null}
    </form>
  );
}
