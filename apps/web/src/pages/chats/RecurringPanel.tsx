import { useRef } from 'react';
import { everyTheme } from '../../filters.ts';
import { useFilters } from '../../use-filters.ts';
import { ThemesByQuestion } from '../themes/ThemesByQuestion.tsx';
import { ChosenQuotes } from './ChosenQuotes.tsx';
import { CodebookChoice } from './CodebookChoice.tsx';
import { useChatAnswer } from './chat-scope.ts';
import { useChoiceInChat } from './use-choice-in-chat.ts';

/** Which themes came back whatever was asked; a cell opens what was said there. */
export function RecurringPanel() {
  const { filters, change } = useFilters();
  const choiceOf = useChoiceInChat();
  const answer = useChatAnswer('theme-by-question');
  const quotes = useRef<HTMLDivElement>(null);
  const choose = (theme: string, question: string) => {
    const isChosen = filters.theme === theme && filters.question === question;
    change(isChosen ? { theme: undefined, question: undefined } : { ...everyTheme, term: undefined, theme, question });
    if (!isChosen) quotes.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <ThemesByQuestion
        answer={answer}
        choiceOf={choiceOf}
        onSelect={filters.view === 'executive' ? undefined : choose}
        extraTools={<CodebookChoice />}
      />
      <ChosenQuotes ref={quotes} isOpen={filters.theme !== undefined} question={filters.question} />
    </>
  );
}
