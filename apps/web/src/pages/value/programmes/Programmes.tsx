import type { Measure, Programme } from '@groundswell/contract';
import { useState } from 'react';
import { TextButton } from '../../../parts/TextButton.tsx';
import { useProgrammes, useRemoveProgramme } from '../../../programmes/use-programmes.ts';
import styles from '../goals/Goals.module.css';
import { CoursePanels } from './CoursePanels.tsx';
import { EffectPanel } from './EffectPanel.tsx';
import { ProgrammeForm } from './ProgrammeForm.tsx';
import { sayProgramme, sayUnclear } from './programme-words.ts';

/** Did the programme change anything? What was done with which teams, and what they changed more than teams like them. */
export function Programmes({ measure, measures }: { measure: Measure | undefined; measures: Measure[] }) {
  const list = useProgrammes();
  const [edited, setEdited] = useState<Programme | 'new' | null>(null);
  const programmes = list.data ?? [];
  return (
    <section className={styles.goals} aria-labelledby="programmes">
      <h2 id="programmes">Did a programme change anything?</h2>
      {list.isError ? <p role="alert">{list.error.message}</p> : null}
      {list.isSuccess && programmes.length === 0 && edited === null ? (
        <p className={styles.lead}>
          Name what was done, the day on which it began and the teams that took part. They are then held against teams
          of the same size and level that did not, on every measure that has figures of teams.
        </p>
      ) : null}
      {programmes.map((programme) =>
        edited !== 'new' && edited?.id === programme.id ? (
          <ProgrammeForm key={programme.id} programme={programme} onDone={() => setEdited(null)} />
        ) : (
          <ProgrammeLine key={programme.id} programme={programme} onEdit={() => setEdited(programme)} />
        ),
      )}
      {programmes.length > 0 ? (
        <>
          <EffectPanel programmes={programmes} measure={measure} />
          <CoursePanels programmes={programmes} measure={measure} measures={measures} />
        </>
      ) : null}
      {edited === 'new' ? <ProgrammeForm onDone={() => setEdited(null)} /> : null}
      {edited === null ? (
        <p>
          <TextButton onClick={() => setEdited('new')}>Tell of a programme</TextButton>
        </p>
      ) : null}
    </section>
  );
}

function ProgrammeLine({ programme, onEdit }: { programme: Programme; onEdit: () => void }) {
  const removal = useRemoveProgramme();
  return (
    <div>
      <p className={styles.status}>
        <b>{programme.name}</b> {sayProgramme(programme)}
      </p>
      {sayUnclear(programme.unclear).map((sentence) => (
        <p key={sentence} className={styles.status}>
          {sentence}
        </p>
      ))}
      {removal.isError ? <p role="alert">{removal.error.message}</p> : null}
      <p className={styles.tools}>
        <TextButton kind="quiet" onClick={onEdit}>
          Change the programme
        </TextButton>
        <TextButton kind="quiet" disabled={removal.isPending} onClick={() => removal.mutate(programme.id)}>
          Take the programme away
        </TextButton>
      </p>
    </div>
  );
}
