import type { Measure, Programme } from '@groundswell/contract';
import { useState } from 'react';
import { TextButton } from '../../../parts/TextButton.tsx';
import { useProgrammes, useRemoveProgramme } from '../../../programmes/use-programmes.ts';
import { useFilters } from '../../../use-filters.ts';
import styles from '../goals/Goals.module.css';
import { CoursePanels } from './CoursePanels.tsx';
import { EffectPanel } from './EffectPanel.tsx';
import { ProgrammeForm } from './ProgrammeForm.tsx';
import { sayProgramme, sayUnclear } from './programme-words.ts';

/** Did the programme change anything? What was done with whom, and what they changed more than others like them. */
export function Programmes({ measure, measures }: { measure: Measure | undefined; measures: Measure[] }) {
  const list = useProgrammes();
  const [edited, setEdited] = useState<Programme | 'new' | null>(null);
  // An executive is not told of everybody, and would take away whom they do not see.
  const mayChange = useFilters().filters.view !== 'executive';
  const programmes = list.data ?? [];
  return (
    <section className={styles.goals} aria-labelledby="programmes">
      <h2 id="programmes">Did a programme change anything?</h2>
      {list.isError ? <p role="alert">{list.error.message}</p> : null}
      {list.isSuccess && programmes.length === 0 && edited === null ? (
        <p className={styles.lead}>
          Name what was done, the day on which it began and who took part: teams, channels or people on a list. They are
          then held against others of the same size and level that did not: teams on every measure that has figures of
          teams, channels and people on what is written in them and by them.
        </p>
      ) : null}
      {programmes.map((programme) =>
        edited !== 'new' && edited?.id === programme.id ? (
          <ProgrammeForm key={programme.id} programme={programme} onDone={() => setEdited(null)} />
        ) : (
          <ProgrammeLine
            key={programme.id}
            programme={programme}
            onEdit={mayChange ? () => setEdited(programme) : null}
          />
        ),
      )}
      {programmes.length > 0 ? (
        <>
          <EffectPanel programmes={programmes} measure={measure} />
          <CoursePanels programmes={programmes} measure={measure} measures={measures} />
        </>
      ) : null}
      {edited === 'new' ? <ProgrammeForm onDone={() => setEdited(null)} /> : null}
      {edited === null && mayChange ? (
        <p>
          <TextButton onClick={() => setEdited('new')}>Tell of a programme</TextButton>
        </p>
      ) : null}
    </section>
  );
}

function ProgrammeLine({ programme, onEdit }: { programme: Programme; onEdit: (() => void) | null }) {
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
      {onEdit === null ? null : (
        <p className={styles.tools}>
          <TextButton kind="quiet" aria-label={`Change “${programme.name}”`} onClick={onEdit}>
            Change
          </TextButton>
          <TextButton
            kind="quiet"
            aria-label={`Take away “${programme.name}”`}
            disabled={removal.isPending}
            onClick={() => removal.mutate(programme.id)}
          >
            Take away
          </TextButton>
        </p>
      )}
    </div>
  );
}
