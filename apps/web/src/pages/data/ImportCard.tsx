import type { Ledger } from '@groundswell/contract';
import { sayPeriod, sayShortDay } from '../../day-words.ts';
import { formatFigure } from '../../parts/number-format.ts';
import styles from './ImportCard.module.css';
import { RemoveImport } from './RemoveImport.tsx';

/** One import and its account: read = kept + left out, by reason. */
export function ImportCard({ ledger, source }: { ledger: Ledger; source: string }) {
  const { community, from, to, people, sample, importedAt } = ledger;
  return (
    <article className={styles.panel}>
      <header className={styles.head}>
        <h2>{community}</h2>
        {sample ? <span className={styles.badge}>sample</span> : null}
        <RemoveImport id={ledger.id} name={community} />
      </header>
      <p className={styles.facts}>
        {[
          source,
          from && to ? sayPeriod({ from, to }) : 'no days known',
          people === 0 && ledger.kept > 0 ? 'people not known' : formatFigure(people, 'people'),
          `imported on ${sayShortDay(importedAt)}`,
        ].join(' · ')}
      </p>
      <Account ledger={ledger} />
      <Problems ledger={ledger} />
    </article>
  );
}

function Account({ ledger }: { ledger: Ledger }) {
  const { read, kept, bots, leftOut } = ledger;
  return (
    <div className={styles.scroll}>
      <table className={styles.account}>
        <tbody>
          <Line name="Messages read" count={read} strong />
          {leftOut.map(({ reason, count }) => (
            <Line key={reason} name={`left out: ${reason}`} count={count} sign="−" />
          ))}
          <Line name="Kept" count={kept} strong sum />
          {bots > 0 ? <Line name="of the kept, by bots" count={bots} /> : null}
        </tbody>
      </table>
    </div>
  );
}

interface LineProps {
  name: string;
  count: number;
  sign?: string;
  strong?: boolean;
  sum?: boolean;
}

function Line({ name, count, sign = '', strong = false, sum = false }: LineProps) {
  return (
    <tr className={[strong ? styles.strong : '', sum ? styles.sum : ''].join(' ')}>
      <th scope="row">{name}</th>
      <td>
        {sign}
        {count.toLocaleString('en-GB')}
      </td>
    </tr>
  );
}

function Problems({ ledger }: { ledger: Ledger }) {
  const { problems, problemCount } = ledger;
  if (problemCount === 0) return null;
  return (
    <details className={styles.details}>
      <summary>
        {problemCount === 1 ? '1 thing to know' : `${problemCount.toLocaleString('en-GB')} things to know`}
      </summary>
      <ul className={styles.problems}>
        {problems.map(({ file, line, text }) => (
          <li key={`${file} ${line} ${text}`}>
            <code>
              {file}
              {line === undefined ? '' : `, line ${line}`}
            </code>{' '}
            {text}
          </li>
        ))}
      </ul>
      {problemCount > problems.length ? <p>The first {problems.length} are listed.</p> : null}
    </details>
  );
}
