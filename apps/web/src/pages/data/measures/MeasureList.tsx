import type { Measure } from '@groundswell/contract';
import { formatFigure, sayPeriod, sayShortDay } from '@groundswell/words';
import { useState } from 'react';
import { useMeasures, useRemoveMeasure } from '../../../measures/use-measures.ts';
import { TextButton } from '../../../parts/TextButton.tsx';
import { MeasureForm } from './MeasureForm.tsx';
import styles from './Measures.module.css';
import { sayGood, sayWhose } from './measure-words.ts';

/** The business figures that were brought: what is known of each, its target, and how to take it away. */
export function MeasureList() {
  const list = useMeasures();
  const measures = list.data ?? [];
  return (
    <section className={styles.measures} aria-labelledby="measures">
      <h2 id="measures">Business measures</h2>
      <p className={styles.lead}>
        Figures that show what changes for the business: customer satisfaction, time to resolve, attrition. Drop a CSV
        with a column of periods and a column of figures into the box above.
      </p>
      {list.isError ? <p role="alert">{list.error.message}</p> : null}
      {measures.length > 0 ? (
        <ul className={styles.list}>
          {measures.map((measure) => (
            <MeasureItem key={measure.id} measure={measure} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function MeasureItem({ measure }: { measure: Measure }) {
  const [isEdited, setIsEdited] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const removal = useRemoveMeasure(measure.id);
  const { name, unit, better, grain, target, values, from, to } = measure;
  return (
    <li className={styles.measure}>
      <h3>{name}</h3>
      <p>
        {[
          unit ?? 'no unit',
          sayGood(better),
          `${formatFigure(values, 'figures')} by the ${grain}`,
          sayPeriod({ from, to }),
          sayWhose(measure),
        ].join(' · ')}
      </p>
      <p>
        {target ? `Target: ${target.value}${unit ? ` ${unit}` : ''} by ${sayShortDay(target.day)}` : 'No target yet'}
      </p>
      {removal.isError ? <p role="alert">{removal.error.message}</p> : null}
      {isEdited ? <MeasureForm measure={measure} onDone={() => setIsEdited(false)} /> : null}
      <p className={styles.tools}>
        {isEdited ? null : (
          <TextButton kind="quiet" onClick={() => setIsEdited(true)}>
            Change unit, direction or target
          </TextButton>
        )}
        {isAsked ? (
          <>
            Take “{name}” away with all its figures?
            <TextButton kind="danger" disabled={removal.isPending} onClick={() => removal.mutate()}>
              Take it away
            </TextButton>
            <TextButton kind="quiet" onClick={() => setIsAsked(false)}>
              Keep it
            </TextButton>
          </>
        ) : (
          <TextButton kind="quiet" onClick={() => setIsAsked(true)}>
            Take away
          </TextButton>
        )}
      </p>
    </li>
  );
}
