import type { Row } from '@groundswell/contract';
import { formatFigure, sayDay } from '@groundswell/words';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { WhenLoaded } from '../../parts/WhenLoaded.tsx';
import { useAnswer } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';
import { ChatList } from './ChatList.tsx';
import { ComparePanel } from './ComparePanel.tsx';
import { everyChat } from './chat-scope.ts';
import { ForgottenChats } from './ForgottenChats.tsx';
import { MarkChat } from './MarkChat.tsx';

/** Every chat there was, the latest first. */
export function ChatsPage() {
  return <WhenLoaded page="Chats">{() => <Chats />}</WhenLoaded>;
}

function Chats() {
  const { filters } = useFilters();
  const answer = useAnswer('chats', everyChat);
  return (
    <>
      <PageTitle title={answer.data ? sayChats(answer.data.rows) : 'Which chats were there?'} tab="Chats" />
      <ChatList answer={answer} />
      <ComparePanel />
      {filters.view === 'executive' ? null : (
        <>
          <MarkChat />
          <ForgottenChats />
        </>
      )}
    </>
  );
}

/** How many chats there were, and how the last one was attended, in a sentence. */
export function sayChats(rows: Row[]): string {
  const last = rows.toSorted((one, other) => String(other.day).localeCompare(String(one.day)))[0];
  if (!last) return 'There is no chat here yet.';
  const came = typeof last.people === 'number' ? `, with ${formatFigure(last.people, 'people')}` : '';
  const when = `on ${sayDay(String(last.day))}${came}`;
  return rows.length === 1 ? `One chat, ${when}.` : `${formatFigure(rows.length)} chats, the last one ${when}.`;
}
