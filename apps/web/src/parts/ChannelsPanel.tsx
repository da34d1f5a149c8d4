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
}

/** The channels with their posts, people and last post; a click on one looks at it alone. */
export function ChannelsPanel({ most, columns }: Props) {
  const answer = useAnswer('channels');
  const options = useOptions().data;
  const { change } = useFilters();
  const all = answer.data?.rows.length ?? 0;
  const unit = most !== undefined && all > most ? `${most} of ${all}` : undefined;
  return (
    <MetricPanel metric="channels" answer={answer} unit={unit}>
      {({ rows, hidden }, description) => (
        <div className={styles.channels}>
          <DataTable
            rows={rows.slice(0, most).map((row) => ({ ...row, channel: sayChannel(String(row.channel)) }))}
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
