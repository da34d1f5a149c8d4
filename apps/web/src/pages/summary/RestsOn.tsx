import { cards, figureOf, restsOn } from '@groundswell/words';
import { useAnswers, useImports } from '../../queries.ts';
import styles from './RestsOn.module.css';

/** What the page's figures rest on: small, and last. */
export function RestsOn() {
  const answers = useAnswers([...cards.map(({ metric }) => metric), 'themes', 'channels']).flatMap(({ data }) =>
    data ? [data] : [],
  );
  const imports = useImports().data?.imports ?? [];
  const of = (metric: string, column: string) =>
    figureOf(
      answers.find((one) => one.metric === metric),
      column,
    );
  const sentences = restsOn({
    people: of('contributors', 'contributors'),
    rostered: of('participation-rate', 'participants'),
    roster: of('participation-rate', 'roster'),
    answers,
    imports,
  });
  return <p className={styles.ground}>{sentences.join(' ')}</p>;
}
