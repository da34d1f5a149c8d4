import type { Answer, Row } from '@groundswell/contract';
import { sayDay } from '@groundswell/words';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sayChannel } from '../../channel-names.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useAnswer, useOptions } from '../../queries.ts';
import styles from './Chats.module.css';
import { everyChat } from './chat-scope.ts';
import { sayHours, sayWhoCame } from './chat-words.ts';
import { PaceStrip } from './PaceStrip.tsx';
import { unchosen, useOpenChat } from './use-open-chat.ts';

/** The chats, the latest first, each with a strip of how its hour went. */
export function ChatList({ answer }: { answer: UseQueryResult<Answer> }) {
  const pace = useAnswer('chat-pace', everyChat).data;
  const minutesOf = (chat: unknown) => pace?.rows.filter((row) => row.chat === chat) ?? [];
  const most = Math.max(1, ...(pace?.rows ?? []).map(({ posts }) => Number(posts ?? 0)));
  const open = useOpenChat();
  const latestFirst = answer.data?.rows.toReversed();
  return (
    <MetricPanel
      metric="chats"
      answer={answer}
      unit="the latest first · strip: posts a minute"
      rows={latestFirst}
      choiceOf={open}
      empty="No chat was found: a chat has a host who asks three or more numbered questions (Q1, Q2 …) within three hours in one channel."
    >
      {({ rows }) => (
        <ul className={styles.list}>
          {rows.map((row) => (
            <ChatLine key={`${row.community} ${row.chat}`} row={row} minutes={minutesOf(row.chat)} most={most} />
          ))}
        </ul>
      )}
    </MetricPanel>
  );
}

function ChatLine({ row, minutes, most }: { row: Row; minutes: Row[]; most: number }) {
  const timezone = useOptions().data?.timezone ?? 'UTC';
  const hours = sayHours(row, timezone);
  return (
    <li className={styles.line}>
      <div>
        <Link
          to="/chats/$chat"
          params={{ chat: String(row.chat) }}
          search={(filters) => unchosen(filters)}
          className={styles.name}
        >
          {String(row.title)}
        </Link>
        <p className={styles.facts}>
          {[sayDay(String(row.day)), ...(hours ? [hours] : []), sayChannel(String(row.channel)), row.community].join(
            ' · ',
          )}
        </p>
        <p className={styles.facts}>{sayWhoCame(row).join(' · ')}</p>
      </div>
      {minutes.length > 0 ? <PaceStrip rows={minutes} most={most} /> : null}
    </li>
  );
}
