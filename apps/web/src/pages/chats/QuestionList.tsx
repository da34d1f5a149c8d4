import { useChatAnswer } from './chat-scope.ts';
import { QuestionSection } from './QuestionSection.tsx';
import { useTurns } from './use-turns.ts';

/** The questions in the order in which they were asked. */
export function QuestionList() {
  const answer = useChatAnswer('chat-questions');
  const rows = answer.data?.rows ?? [];
  const turns = useTurns(rows.length);
  return rows.map((row, place) => <QuestionSection key={String(row.question)} row={row} isTurn={place < turns} />);
}
