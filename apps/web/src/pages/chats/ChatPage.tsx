import type { ChatQuestion, PostPlace } from '@groundswell/contract';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { loadCharts } from '../../charts/index.ts';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { WhenLoaded } from '../../parts/WhenLoaded.tsx';
import { useFilters } from '../../use-filters.ts';
import { ChatHead } from './ChatHead.tsx';
import styles from './Chats.module.css';
import { useChatAnswer } from './chat-scope.ts';
import { FacilitatorText } from './FacilitatorText.tsx';
import { LinkList } from './LinkList.tsx';
import { LinksPanel } from './LinksPanel.tsx';
import { MoreQuestions } from './MoreQuestions.tsx';
import { OpenQuestionsPanel } from './OpenQuestionsPanel.tsx';
import { PacePanel } from './PacePanel.tsx';
import { QuestionList } from './QuestionList.tsx';
import { RecurringPanel } from './RecurringPanel.tsx';
import { TranscriptPanel } from './TranscriptPanel.tsx';
import { UnplacedPanel } from './UnplacedPanel.tsx';
import { useChat } from './use-chat.ts';
import { useMover } from './use-mover.ts';

loadCharts('minute-bars', 'grid-heat', 'word-cloud', 'ranked-bars');

/** One chat, question by question. */
export function ChatPage() {
  return <WhenLoaded page="Chat">{() => <Chat />}</WhenLoaded>;
}

function Chat() {
  const answer = useChatAnswer('chats');
  const row = answer.data?.rows[0];
  if (answer.isError || (answer.data && !row)) return <NoSuchChat why={answer.error?.message} />;
  return (
    <>
      <ChatHead row={row} />
      <FacilitatorText part="introduction" name="an introduction" />
      <PacePanel row={row} />
      <RecurringPanel />
      <QuestionList />
      <MoreQuestions />
      <OpenQuestionsPanel />
      <Posts />
    </>
  );
}

/** What can only be read by who may read everybody's words; the closing stands before the transcript, as the last word. */
function Posts() {
  const { filters } = useFilters();
  const chat = useChat();
  const questions = chat.data?.questions;
  const mover = useMover(chat.data);
  const places = useMemo(() => placesOf(questions), [questions]);
  if (filters.view === 'executive')
    return (
      <>
        <LinksPanel />
        <FacilitatorText part="closing" name="a closing" />
      </>
    );
  if (chat.isError) return <p role="alert">{chat.error.message}</p>;
  if (!chat.data) return <p role="status">Loading …</p>;
  return (
    <>
      <LinkList posts={chat.data.posts} />
      <div className={styles.onScreen}>
        <UnplacedPanel chat={chat.data} places={places} mover={mover} />
      </div>
      <FacilitatorText part="closing" name="a closing" />
      <TranscriptPanel chat={chat.data} places={places} mover={mover} />
    </>
  );
}

function placesOf(questions: ChatQuestion[] = []): PostPlace[] {
  return [...questions.map(({ question }) => question), 'host', 'chatter', 'none'];
}

function NoSuchChat({ why }: { why: string | undefined }) {
  return (
    <>
      <PageTitle title="This chat is not here" tab="Chat" />
      <p>{why ?? 'It may have been taken out with its import, or its posts are hidden from this view.'}</p>
      <Link to="/chats" search={true}>
        All chats
      </Link>
    </>
  );
}
