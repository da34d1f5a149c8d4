import type { Ledger } from '@groundswell/contract';
import { formatFigure, sayPeriod, sayShortDay } from '@groundswell/words';
import { AccountLine } from './AccountLine.tsx';
import styles from './ImportCard.module.css';
import { LeftOutLines } from './LeftOutLines.tsx';
import { Problems } from './Problems.tsx';
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
      <Problems problems={ledger.problems} count={ledger.problemCount} />
    </article>
  );
}

function Account({ ledger }: { ledger: Ledger }) {
  const { bots } = ledger;
  return (
    <div className={styles.scroll}>
      <table className={styles.account}>
        <tbody>
          <LeftOutLines {...ledger} />
          {bots > 0 ? <AccountLine name="of the kept, by bots" count={bots} /> : null}
        </tbody>
      </table>
    </div>
  );
}
