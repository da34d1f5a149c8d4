import type { Programme, ProgrammeKind } from '@groundswell/contract';
import { TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { TextButton } from '../../../parts/TextButton.tsx';
import { useKeepProgramme } from '../../../programmes/use-programmes.ts';
import { useOptions } from '../../../queries.ts';
import styles from '../goals/Goals.module.css';
import { type Lists, WhoTookPart } from './WhoTookPart.tsx';

/** A programme: what it was, when it began, who took part, and, where somebody knows better, whom to hold them against. */
export function ProgrammeForm({ programme, onDone }: { programme?: Programme; onDone: () => void }) {
  const options = useOptions().data;
  const [name, setName] = useState(programme?.name ?? '');
  const [day, setDay] = useState(programme?.day ?? '');
  const [kind, setKind] = useState<ProgrammeKind>(programme?.kind ?? 'teams');
  const [lists, setLists] = useState(() => listsOf(programme));
  const [community, setCommunity] = useState(programme?.community ?? null);
  const keep = useKeepProgramme(programme?.id);
  const { own, controls } = lists[kind];
  const send = (event: FormEvent) => {
    event.preventDefault();
    const told = { name, day, [kind]: own, controls: controls.length > 0 ? controls : null };
    keep.mutate({ ...told, community: kind === 'people' ? community : null }, { onSuccess: onDone });
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
      <WhoTookPart
        {...{ kind, lists, community, options }}
        onKind={setKind}
        onLists={setLists}
        onCommunity={setCommunity}
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

function listsOf(programme: Programme | undefined): Lists {
  const of = (kind: ProgrammeKind) => ({
    own: programme?.[kind] ?? [],
    controls: programme?.kind === kind ? (programme.controls ?? []) : [],
  });
  return { teams: of('teams'), channels: of('channels'), people: of('people') };
}
