import type { Ref } from 'react';
import { useFilters } from '../../use-filters.ts';
import { QuotesPanel } from '../themes/QuotesPanel.tsx';
import styles from './Chats.module.css';
import { useChatId, wholeChat } from './chat-scope.ts';
import { useCalledChat } from './use-chat.ts';

interface Props {
  ref?: Ref<HTMLDivElement>;
  isOpen: boolean;
  question: string | undefined;
}

/** What was said with the chosen theme or word in this chat; the focus can be sent here to read on. */
export function ChosenQuotes({ ref, isOpen, question }: Props) {
  const { filters } = useFilters();
  const chat = useChatId();
  const { theme, term } = filters;
  const called = useCalledChat();
  return (
    // biome-ignore lint/a11y/useSemanticElements: the panel within is the section; this is only where the focus goes
    <div
      ref={ref}
      role="group"
      aria-label="What people wrote"
      tabIndex={-1}
      className={isOpen ? styles.chosen : styles.shut}
    >
      {isOpen ? (
        <QuotesPanel within={{ ...wholeChat(chat), theme, term, question }} where={question} called={called} />
      ) : null}
    </div>
  );
}
