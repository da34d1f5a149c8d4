import type { Row } from '@groundswell/contract';
import { DataTable } from '../../parts/DataTable.tsx';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useAnswer } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';
import styles from './Conversation.module.css';

/** The kinds in the order in which they are said, with what each is called of many. */
const kinds = [
  ['engager', 'engagers'],
  ['catalyst', 'catalysts'],
  ['responder', 'responders'],
  ['broadcaster', 'broadcasters'],
  ['observer', 'observers'],
] as const;

/** What each person gives and gets; no page of an executive has it. */
export function GiveAndTakePanel() {
  const { filters } = useFilters();
  const isExecutive = filters.view === 'executive';
  const answer = useAnswer('give-and-take', {}, { enabled: !isExecutive });
  if (isExecutive) return null;
  return (
    <MetricPanel metric="give-and-take" answer={answer} unit="replies and reactions, made and received" notes={false}>
      {({ rows, hidden }, description) => (
        <>
          <p className={styles.sentence}>{kindsSentence(rows)}</p>
          <DataTable
            label="Give and take"
            rows={rows}
            columns={kindFirst(description?.columns ?? [])}
            hidden={hidden}
          />
        </>
      )}
    </MetricPanel>
  );
}

/** Right after the person stands their kind, which the sentence speaks of: a narrow table would leave the last columns out of sight. */
export function kindFirst<C extends { name: string }>(columns: C[]): C[] {
  const named = (names: string[]) => columns.filter(({ name }) => names.includes(name));
  return [...named(['member', 'kind']), ...columns.filter(({ name }) => !['member', 'kind', 'people'].includes(name))];
}

/** "12 engagers, 3 catalysts …": how many there are of each kind. */
export function kindsSentence(rows: Row[]): string {
  const counted = kinds.flatMap(([kind, many]) => {
    const count = rows.filter((row) => row.kind === kind).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? kind : many}`];
  });
  return `${counted.join(', ')}.`;
}
