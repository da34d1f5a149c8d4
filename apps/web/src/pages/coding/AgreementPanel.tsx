import type { CodingFigures, Kappa } from '@groundswell/contract';
import { sayEstimate } from '../../parts/measured-words.ts';
import styles from './Coding.module.css';
import { answerWords, sayStrength, sayWhy } from './coding-words.ts';

/** How far two people agree beyond chance, and on which answers. */
export function AgreementPanel({ table, kappa }: { table: NonNullable<CodingFigures['table']>; kappa: Kappa }) {
  const strength = sayStrength(kappa);
  const why = sayWhy(kappa);
  return (
    <section className={styles.panel} aria-labelledby="agreement">
      <h2 id="agreement" className={styles.title}>
        How far do they agree?
      </h2>
      <div className={styles.beside}>
        <div>
          <p className={styles.figure}>κ {sayEstimate(kappa)}</p>
          {strength ? <p>“{strength}”, in the words of Landis & Koch</p> : null}
          {why ? <p>{why}</p> : null}
          <p className={styles.small}>
            Cohen’s κ with its 95 % interval: 1 is always, 0 as often as chance. Of the first answers, whatever is
            settled later, and of these posts, half of which the patterns find. Landis & Koch (1977) called their
            borders arbitrary themselves.
          </p>
        </div>
        <AnswersTable {...table} />
      </div>
    </section>
  );
}

function AnswersTable({ coders, answers, counts }: NonNullable<CodingFigures['table']>) {
  const [first, second] = coders;
  return (
    <table className={styles.table}>
      <caption>
        Posts: {first} (rows), {second} (columns)
      </caption>
      <thead>
        <tr>
          <td />
          {answers.map((answer) => (
            <th key={answer} scope="col">
              {answerWords[answer]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {answers.map((row, at) => (
          <tr key={row}>
            <th scope="row">{answerWords[row]}</th>
            {answers.map((column, place) => (
              <td key={column} data-agreed={at === place || undefined}>
                {counts[at]?.[place]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
