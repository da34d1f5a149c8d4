import { channelFilter, sayChannel } from '../channel-names.ts';
import { useAnswer, useOptions } from '../queries.ts';
import { useFilters } from '../use-filters.ts';
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
  const options = useOptions().data;
  const { change } = useFilters();
  const all = answer.data?.rows.length ?? 0;
  const unit = most !== undefined && all > most ? `${most} of ${all}` : undefined;
  return (
    <MetricPanel metric="channels" answer={answer} unit={unit} rows={answer.data?.rows.slice(0, most)} notes={notes}>
      {({ rows, hidden }, description) => (
        <div className={styles.channels}>
          <DataTable
            rows={rows.map((row) => ({ ...row, channel: sayChannel(String(row.channel)) }))}
            columns={description?.columns.filter(({ name }) => columns.includes(name)) ?? []}
            hidden={hidden}
            onRowClick={(row) => {
              const name = String(row.channel).replace(/^#/, '');
              if (options) change({ channel: [channelFilter(options, String(row.community), name)] });
            }}
          />
        </div>
      )}
    </MetricPanel>
  );
}
