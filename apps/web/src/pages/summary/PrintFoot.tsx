import { cards, comparisonWords, filterWords, madeWords, sayPeriod } from '@groundswell/words';
import { useAnswer, useCatalog, useOptions } from '../../queries.ts';
import { useFilters, usePeriod } from '../../use-filters.ts';
import styles from './PrintFoot.module.css';

const titles = new Map(cards.map(({ metric, title }) => [metric, title]));
const shown = [...titles.keys(), 'themes', 'channels'];

/** On paper, what its address tells on the screen: the period, the filters, when it was made, and how it is counted. */
export function PrintFoot() {
  const { filters } = useFilters();
  const period = usePeriod();
  const options = useOptions().data;
  const { data: people, dataUpdatedAt } = useAnswer('contributors');
  const metrics = useCatalog().data?.metrics ?? [];
  if (!options || !people) return null;
  const compared = comparisonWords(people.compared);
  const words = [
    period ? sayPeriod(period) : '',
    [...(filters.community ?? []), ...filterWords(filters, options)].join('; ') || 'no filters',
    compared ? `compared with ${compared}` : '',
    filters.view === 'executive' ? 'as an executive sees it' : '',
    `figures of ${madeWords(new Date(dataUpdatedAt).toISOString(), options.timezone)}`,
  ];
  return (
    <footer className={styles.foot}>
      <p>{words.filter((one) => one !== '').join('; ')}. Made with Groundswell.</p>
      <dl>
        {metrics
          .filter(({ id }) => shown.includes(id))
          .map(({ id, title, definition }) => (
            <div key={id}>
              <dt>{titles.get(id) ?? title}</dt>
              <dd>{definition}</dd>
            </div>
          ))}
      </dl>
    </footer>
  );
}
