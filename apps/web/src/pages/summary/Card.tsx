import type { Answer } from '@groundswell/contract';
import { type CardSpec, figureOf, figureParts, isTotalHidden, lineOf, whyNotKnown } from '@groundswell/words';
import { ChangeLine } from '../../parts/ChangeLine.tsx';
import { Explanation } from '../../parts/Explanation.tsx';
import { Sparkline } from '../../parts/Sparkline.tsx';
import { useAnswer, useMetric } from '../../queries.ts';
import styles from './Card.module.css';

/** One business figure: what it is now, how it went, and how it moved against the comparison. */
export function Card({ spec }: { spec: CardSpec }) {
  const answer = useAnswer(spec.metric);
  const description = useMetric(spec.metric);
  return (
    <article className={styles.card} aria-busy={answer.isFetching}>
      <h2 className={styles.title}>
        {spec.title} {description ? <Explanation description={description} /> : null}
      </h2>
      {answer.data ? <Figure answer={answer.data} spec={spec} /> : null}
      {answer.isError ? <p className={styles.change}>could not be read</p> : null}
    </article>
  );
}

function Figure({ answer, spec }: { answer: Answer; spec: CardSpec }) {
  const value = figureOf(answer, spec.column);
  const { figure, unit } = figureParts(value, spec.unit);
  const why = value === null ? whyNotKnown(answer) : null;
  const change = answer.change?.column === spec.column ? answer.change : null;
  if (isTotalHidden(answer, spec.column)) {
    return <p className={styles.hidden}>under {answer.hidden?.minimum} people</p>;
  }
  return (
    <>
      <p className={styles.figure}>
        {figure}
        <span className={styles.unit}>{spec.unit === 'people' ? '' : unit}</span>
      </p>
      {why ? null : (
        <div className={styles.line}>
          <Sparkline {...lineOf(answer, spec.column)} />
        </div>
      )}
      <p className={styles.change}>{why ?? <ChangeLine change={change} unit={spec.unit} better={spec.better} />}</p>
    </>
  );
}
