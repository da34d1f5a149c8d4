import type { Coding, CodingFigures, Estimate, ThemeMeasure } from '@groundswell/contract';
import { formatFigure } from '@groundswell/words';
import { sayEstimate } from '../../parts/measured-words.ts';
import styles from './Coding.module.css';
import { sayTurned, sayWidth } from './coding-words.ts';

const rows: { name: 'precision' | 'recall' | 'f1'; title: string; meaning: string }[] = [
  { name: 'precision', title: 'Precision', meaning: 'Of the posts that the patterns count, so many are right.' },
  { name: 'recall', title: 'Recall', meaning: 'Of the posts that are right, the patterns count so many.' },
  { name: 'f1', title: 'F1', meaning: 'Both in one figure, their harmonic mean.' },
];

/** Precision, recall and F1 of the patterns in force, with their 95 % intervals. */
export function MeasuresPanel({ coding, figures }: { coding: Coding; figures: CodingFigures }) {
  const { kinds, changed, version, drawnWith } = coding;
  return (
    <section className={styles.panel} aria-labelledby="measures">
      <h2 id="measures" className={styles.title}>
        How good are the patterns?
      </h2>
      {figures.measures.map((measure) => (
        <Measure key={measure.coder ?? ''} measure={measure} coding={coding} />
      ))}
      {changed ? (
        <p className={styles.note}>
          The patterns have changed since these posts were drawn (version {drawnWith}); the figures are those of version{' '}
          {version} on the same posts. Patterns that were changed because of these posts look better here than they are:
          draw others to be sure.
        </p>
      ) : null}
      <p className={styles.small}>
        {`${kinds.hit.drawn} posts stand for ${formatFigure(kinds.hit.of)} that the patterns counted, ${kinds.near.drawn} for ${formatFigure(kinds.near.of)} near the theme, ${kinds.far.drawn} for ${formatFigure(kinds.far.of)} others; each weighs by how many it stands for, so that a single “yes” among the others moves recall far. Intervals of 95 %: Wilson’s, put together over the three kinds.`}
      </p>
    </section>
  );
}

function Measure({ measure, coding }: { measure: ThemeMeasure; coding: Coding }) {
  const turned = sayTurned(measure, coding.posts);
  return (
    <div className={styles.measure}>
      {measure.coder !== null ? <h3>Against the answers of {measure.coder}</h3> : <h3>Against the settled answers</h3>}
      <dl className={styles.measures}>
        {rows.map(({ name, title, meaning }) => (
          <div key={name}>
            <dt>{title}</dt>
            <dd className={styles.estimate}>{sayEstimate(measure[name])}</dd>
            <dd>
              <Reach estimate={measure[name]} />
            </dd>
            <dd className={styles.small}>
              {meaning} {name === 'recall' ? sayWidth(measure.recall) : null}
            </dd>
          </div>
        ))}
      </dl>
      {turned ? <p>{turned}</p> : null}
    </div>
  );
}

/** An interval on the scale from 0 to 1, beside its figures. */
function Reach({ estimate: { value, interval } }: { estimate: Estimate }) {
  if (value === null) return null;
  const [from, to] = interval ?? [value, value];
  return (
    <svg className={styles.reach} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <line x1="0" x2="100" y1="5" y2="5" className={styles.scale} />
      <line x1={from * 100} x2={to * 100} y1="5" y2="5" className={styles.spread} />
      <rect x={value * 100 - 0.6} width="1.2" y="0" height="10" className={styles.mark} />
    </svg>
  );
}
