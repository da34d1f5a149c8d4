import type { Row } from '@groundswell/contract';
import { sayShortDay } from '@groundswell/words';
import { Link } from '@tanstack/react-router';
import { sayChannel } from '../../channel-names.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useAnswer } from '../../queries.ts';
import styles from './Compare.module.css';
import { everyChat } from './chat-scope.ts';
import { partsOfPeople, type Series, seriesOf } from './chat-series.ts';
import { unchosen, useOpenChat } from './use-open-chat.ts';

/** The chats of each series beside one another: who came, and who of them came back. Nothing where no series has two. */
export function ComparePanel() {
  const answer = useAnswer('chats-compare', everyChat);
  const open = useOpenChat();
  const series = seriesOf(answer.data?.rows ?? []);
  if (answer.data && series.length === 0) return null;
  return (
    <MetricPanel
      metric="chats-compare"
      answer={answer}
      rows={series.flatMap(({ chats }) => chats)}
      unit="people, each series in the order of time"
      notes={false}
      choiceOf={open}
    >
      {() => (
        <>
          <ul className={styles.key} aria-label="What the parts of a bar are">
            <li data-part="returning">back from the chat before</li>
            <li data-part="newcomers">for the first time</li>
            <li data-part="others">the others</li>
          </ul>
          {series.map((one) => (
            <SeriesBars key={`${one.community} ${one.channel}`} series={one} />
          ))}
        </>
      )}
    </MetricPanel>
  );
}

function SeriesBars({ series: { community, channel, chats, most } }: { series: Series }) {
  return (
    <section className={styles.series} aria-label={`${channel}, ${community}`}>
      <h3>
        {sayChannel(channel)} <span className={styles.place}>{community}</span>
      </h3>
      <ol>
        {chats.map((row) => (
          <ChatBar key={String(row.chat)} row={row} most={most} />
        ))}
      </ol>
    </section>
  );
}

function ChatBar({ row, most }: { row: Row; most: number }) {
  const { parts, words } = partsOfPeople(row);
  return (
    <li className={styles.chat}>
      <Link to="/chats/$chat" params={{ chat: String(row.chat) }} search={(filters) => unchosen(filters)}>
        {sayShortDay(String(row.day))}
      </Link>
      <span className={styles.track} aria-hidden="true">
        {parts.map(({ part, people }) => (
          <span key={part} data-part={part} style={{ width: `${(people / most) * 100}%` }} />
        ))}
      </span>
      <span className={styles.words}>{words}</span>
    </li>
  );
}
