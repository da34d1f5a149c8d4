import { Link } from '@tanstack/react-router';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { WhenLoaded } from '../../parts/WhenLoaded.tsx';
import { ChatHead } from './ChatHead.tsx';
import { useChatAnswer } from './chat-scope.ts';
import { FacilitatorText } from './FacilitatorText.tsx';
import { LinksPanel } from './LinksPanel.tsx';
import { PacePanel } from './PacePanel.tsx';
import { QuestionList } from './QuestionList.tsx';
import { RecurringPanel } from './RecurringPanel.tsx';

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
      <LinksPanel />
      <FacilitatorText part="closing" name="a closing" />
    </>
  );
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
