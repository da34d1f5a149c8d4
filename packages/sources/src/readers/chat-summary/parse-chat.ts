import { type Author, authorAndTime, authorAndWords } from './author-line.ts';
import { findQuestions, isShareButton, type Questions } from './find-questions.ts';
import { isLabelledAnswer, ownLabel, questionLabel } from './labels.ts';
import { endsTheText, isFurniture } from './page-furniture.ts';
import { type TextLine, textLines } from './text-lines.ts';
import { type WrittenTime, writtenTime } from './written-time.ts';

/** One post as the text gives it; what the text does not give is null. */
export interface WrittenPost {
  /** The line that it begins on. */
  line: number;
  words: string;
  author: Author | null;
  time: WrittenTime | null;
  /** The number of its question: its own label's, else that of the part in which it stands. */
  question: number | null;
}

/** A written-up chat. */
export interface WrittenChat {
  questions: Questions;
  posts: WrittenPost[];
  lines: TextLine[];
}

/** Reads the questions and posts of a written-up chat; everything else on the page is left aside. */
export function parseChat(text: string): WrittenChat {
  const lines = textLines(text);
  const questions = findQuestions(lines);
  const reading = new Reading(questions);
  const lastOpening = Math.max(-1, ...questions.openings.keys());
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    if (index > lastOpening && reading.isOutsidePosts(line) && endsTheText(line.text)) break;
    reading.take(line, index);
  }
  return { questions, posts: reading.finished(), lines };
}

/** A post that is being read. Storify's goes on until its date, one below its author until an empty line. */
interface OpenPost {
  post: WrittenPost;
  form: 'storify' | 'below' | 'line';
}

class Reading {
  private readonly posts: WrittenPost[] = [];
  private open: OpenPost | null = null;
  private current: number | null = null;
  private readonly numbers: Set<number>;
  private readonly questions: Questions;

  constructor(questions: Questions) {
    this.questions = questions;
    this.numbers = new Set(questions.texts.keys());
  }

  finished(): WrittenPost[] {
    this.close();
    return this.posts;
  }

  /** Whether a line is no bullet and not a part of the post that is being read. */
  isOutsidePosts(line: TextLine): boolean {
    return !line.bullet && !this.isInsidePost(line);
  }

  take(line: TextLine, index: number): void {
    const opened = this.questions.openings.get(index);
    if (opened !== undefined) this.current = opened;
    const time = line.bullet || line.item !== null ? null : writtenTime(line.text);
    if (line.text === '') this.takeEmptyLine();
    else if (time?.day && this.open?.form !== 'below') this.takeTime(time);
    else if (this.isInsidePost(line)) this.addWords(line.text);
    else this.takeFresh(line, opened !== undefined);
  }

  private takeEmptyLine(): void {
    // Under an author the words may begin after an empty line; Storify's end with a date.
    const goesOn = this.open?.form === 'storify' || (this.open?.form === 'below' && this.open.post.words === '');
    if (!goesOn) this.close();
  }

  /** A date on a line of its own closes the post above it. */
  private takeTime(time: WrittenTime): void {
    if (this.open === null) return;
    this.open.post.time ??= time;
    this.close();
  }

  private isInsidePost(line: TextLine): boolean {
    if (this.open === null || this.open.form === 'line' || isShareButton(line)) return false;
    if (this.open.form === 'storify') return line.item === null;
    return authorAndTime(line.text) === null && authorAndWords(line.text) === null;
  }

  private takeFresh(line: TextLine, opensQuestion: boolean): void {
    const next = this.opening(line, opensQuestion);
    if (next === null && !opensQuestion && this.continuesAbove(line)) {
      this.addWords(line.text);
    } else {
      this.close();
      this.open = next;
    }
  }

  /** The post that a line opens; null for the writer's commentary, headings and the page's buttons. */
  private opening(line: TextLine, opensQuestion: boolean): OpenPost | null {
    const blank = { line: line.number, words: '', author: null, time: null, question: this.current };
    if (isShareButton(line)) return { form: 'storify', post: blank };
    const above = line.bullet ? null : authorAndTime(line.text);
    if (above !== null) return { form: 'below', post: { ...blank, ...above } };
    const written = authorAndWords(line.text);
    if (written !== null) return { form: 'line', post: { ...blank, ...written } };
    if (opensQuestion || this.current === null || isFurniture(line.text)) return null;
    return line.bullet || this.isLabelled(line) ? { form: 'line', post: { ...blank, words: line.text } } : null;
  }

  /** Words without bullet or author are a post only with a label of their own. */
  private isLabelled(line: TextLine): boolean {
    return isLabelledAnswer(line.text) || this.numbers.has(questionLabel(line.text)?.number ?? -1);
  }

  private continuesAbove(line: TextLine): boolean {
    return this.open !== null && line.item === null && !line.bullet && (line.indented || /^\p{Ll}/u.test(line.text));
  }

  private addWords(words: string): void {
    if (this.open === null) return;
    const { post, form } = this.open;
    post.words = post.words === '' ? words : `${post.words}${form === 'line' ? ' ' : '\n'}${words}`;
  }

  private close(): void {
    if (this.open === null) return;
    const { post } = this.open;
    post.question = ownLabel(post.words, this.numbers) ?? post.question;
    this.posts.push(post);
    this.open = null;
  }
}
