import { useFilters } from '../../use-filters.ts';
import { askedRows } from './asked-rows.ts';
import { useChatAnswer } from './chat-scope.ts';
import { QuestionSection } from './QuestionSection.tsx';
import { useListedChat } from './use-chat-edits.ts';
import { useTurns } from './use-turns.ts';

/** The questions in the order in which they were asked; those too that no post belongs to, where nothing is hidden. */
export function QuestionList() {
  const { filters } = useFilters();
  const answer = useChatAnswer('chat-questions');
  const chat = useListedChat();
  const answered = answer.data?.rows ?? [];
  const isWhole = answer.data !== undefined && filters.view !== 'executive';
  const rows = isWhole ? askedRows(chat?.questions ?? [], answered) : answered;
  const turns = useTurns(rows.length);
  return rows.map((row, place) => <QuestionSection key={String(row.question)} row={row} isTurn={place < turns} />);
}
