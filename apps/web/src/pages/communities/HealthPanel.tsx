import type { Row } from '@groundswell/contract';
import { formatDay, formatFigure } from '@groundswell/words';
import { sayChannel } from '../../channel-names.ts';
import type { Column } from '../../parts/csv.ts';
import { DataTable } from '../../parts/DataTable.tsx';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useAnswer } from '../../queries.ts';
import styles from './Communities.module.css';
import { channelLines } from './channel-weeks.ts';
import { State } from './State.tsx';
import { useOpenChannel } from './use-open-channel.ts';
import { WeekLine } from './WeekLine.tsx';

/** Two lines of a rule, and the air around them. */
const ROW_HEIGHT = 53;

const column = (name: string, label: string, unit: string | null = null): Column => ({ name, label, unit });

/** Every channel with its health, how its last half year went, and the rule behind its state; a click opens its own page. */
export function HealthPanel() {
  const answer = useAnswer('health');
  const rows = answer.data && fadingFirst(answer.data.rows);
  const lines = channelLines(useAnswer('channel-weeks').data);
  const open = useOpenChannel();
  const communities = new Set(answer.data?.rows.map(({ community }) => community));
  const columns = [
    column('channel', 'channel'),
    ...(communities.size > 1 ? [column('community', 'community')] : []),
    column('state', 'state'),
    column('weeks', '26 weeks'),
    column('contributors_28', 'people, 28 days', 'people'),
    column('index', 'health index', 'share'),
    column('last_post', 'last post', 'date'),
    column('rule', 'why'),
  ];
  return (
    <MetricPanel
      metric="health"
      answer={answer}
      unit={answer.data && scopeWords(answer.data.rows, answer.data.total)}
      rows={rows}
    >
      {({ rows, hidden }) => (
        <div className={styles.health}>
          <DataTable
            rows={rows.map((row) => withLine(row, lines.of(row.community, row.channel)))}
            columns={columns}
            hidden={hidden}
            label="Channels and their health"
            maxHeight={640}
            rowHeight={ROW_HEIGHT}
            drawn={{
              channel: ({ channel }) => sayChannel(String(channel)),
              state: ({ state, posts_28 }) => <State state={state} isQuiet={state === 'alive' && posts_28 === 0} />,
              weeks: (row) => <WeekLine weeks={lines.of(row.community, row.channel)} most={lines.most} />,
              last_post: ({ last_post }) =>
                typeof last_post === 'string' ? <span className={styles.day}>{formatDay(last_post)}</span> : undefined,
              rule: ({ rule }) => <span className={styles.rule}>{rule}</span>,
            }}
            choiceOf={({ community, channel }) =>
              () =>
                open(String(community), String(channel))
              }
          />
          <p className={styles.scale}>
            {`The small lines show posts a week, all on one scale (a square root, 0 to ${formatFigure(lines.most, 'posts')}).`}
          </p>
        </div>
      )}
    </MetricPanel>
  );
}

/** What can still be saved stands first; the others as they come, the busiest first. */
function fadingFirst(rows: Row[]): Row[] {
  const isFading = ({ state }: Row) => state === 'fading';
  return [...rows.filter(isFading), ...rows.filter((row) => !isFading(row))];
}

/** With its posts in the weeks, by which that column sorts. */
function withLine(row: Row, weeks: (number | null)[]): Row {
  const posts = weeks.reduce<number>((sum, week) => sum + (week ?? 0), 0);
  return { ...row, weeks: posts };
}

function scopeWords(rows: Row[], total: Row | null): string {
  const channels = formatFigure(rows.length, 'channels');
  const index = total?.index;
  return typeof index === 'number' ? `${channels}, health index of them all ${formatFigure(index, 'share')}` : channels;
}
