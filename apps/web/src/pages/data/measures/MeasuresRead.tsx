import type { MeasurePreview } from '@groundswell/contract';
import { formatFigure, sayPeriod } from '@groundswell/words';
import styles from './Measures.module.css';
import { sayGood, sayWhose } from './measure-words.ts';

/** The measures that a table would come to, one a line. */
export function MeasuresRead({ preview }: { preview: MeasurePreview }) {
  return (
    <ul className={styles.read} aria-label="The measures in it">
      {preview.measures.map((measure) => (
        <li key={measure.name}>
          <b>{measure.name}</b>
          {[
            measure.unit ?? 'no unit',
            `${formatFigure(measure.values, 'figures')} by the ${measure.grain}`,
            sayPeriod({ from: measure.from, to: measure.to }),
            sayWhose(measure),
            sayGood(measure.better),
          ].join(' · ')}
        </li>
      ))}
    </ul>
  );
}
