import { questionLabel } from '../chat-summary/labels.ts';
import type { TextLine } from '../chat-summary/text-lines.ts';

/** What a live-blog notes under its questions. */
export interface Notes {
  /** In their order: the first is Q1. */
  questions: string[];
  answers: { line: number; question: number; words: string }[];
  /** The paragraphs that stand under no question. */
  others: string[];
}

// Ours: fewer are questions in passing, and an article that asks throughout has more other lines.
const FEWEST_QUESTIONS = 3;
const LEAST_SHARE = 0.1;
const LONGEST_QUESTION = 50;

/** Sorts an article's lines by the questions that stand alone among them; without such, all are others. */
export function findNotes(lines: TextLine[]): Notes {
  const written = lines.filter((line) => line.text !== '');
  const asked = new Set(written.filter(isQuestion));
  const isLiveBlog = asked.size >= FEWEST_QUESTIONS && asked.size >= LEAST_SHARE * written.length;
  const notes: Notes = { questions: [], answers: [], others: [] };
  let isOpen = false;
  for (const line of written) {
    if (isLiveBlog && asked.has(line)) {
      notes.questions.push(line.text);
      isOpen = true;
    } else if (isWrapUp(line)) {
      isOpen = false;
      notes.others.push(line.text);
    } else if (isOpen && !isOnlyAddress(line.text)) {
      notes.answers.push({ line: line.number, question: notes.questions.length, words: line.text });
    } else notes.others.push(shown(line));
  }
  return notes;
}

/** One sentence on its own that asks, without the label of a chat's question. */
function isQuestion(line: TextLine): boolean {
  const { text } = line;
  if (line.bullet || line.item !== null || !/^["“¿]?\p{Lu}.*\?["”]?$/u.test(text)) return false;
  if (questionLabel(text) !== null || /[=|]|[.!?…] ?\p{Lu}/u.test(text)) return false;
  return text.split(' ').length <= LONGEST_QUESTION;
}

function isWrapUp(line: TextLine): boolean {
  return (
    line.text.split(' ').length <= 6 &&
    /^(?:wrapping|wrap[- ]?up|in closing|closing|conclusions?|final thoughts|summary)\b/i.test(line.text)
  );
}

function isOnlyAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text);
}

function shown(line: TextLine): string {
  if (line.bullet) return `• ${line.text}`;
  return line.item === null ? line.text : `${line.item}. ${line.text}`;
}
