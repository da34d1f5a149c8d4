import { sayChannel } from '../channel-names.ts';
import { useAnswer } from '../queries.ts';
import styles from './ChannelsPanel.module.css';
import { DataTable } from './DataTable.tsx';
import { MetricPanel } from './MetricPanel.tsx';

interface Props {
  /** How many of them, the busiest first; all unless given. */
  most?: number;
  columns: string[];
  /** False where the answer's notes stand elsewhere on the page. */
  notes?: boolean;
}

/** The channels with their posts, people and last post; a click on one looks at it alone. */
export function ChannelsPanel({ most, columns, notes }: Props) {
  const answer = useAnswer('channels');
  const all = answer.data?.rows.length ?? 0;
  const unit = most !== undefined && all > most ? `${most} of ${all}` : undefined;
  return (
    <MetricPanel metric="channels" answer={answer} unit={unit} rows={answer.data?.rows.slice(0, most)} notes={notes}>
      {({ rows, hidden }, description, choiceOf) => (
        <div className={styles.channels}>
          <DataTable
            rows={rows}
            columns={description?.columns.filter(({ name }) => columns.includes(name)) ?? []}
            hidden={hidden}
            drawn={{ channel: ({ channel }) => sayChannel(String(channel)) }}
            choiceOf={choiceOf}
          />
        </div>
      )}
    </MetricPanel>
  );
}
