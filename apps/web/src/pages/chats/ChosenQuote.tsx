import type { PlacedPost, Row } from '@groundswell/contract';
import { TextButton } from '../../parts/TextButton.tsx';
import styles from './QuestionQuotes.module.css';
import type { QuoteEdit } from './use-quote-choice.ts';

interface Props {
  row: Row;
  /** The post, once the transcript is there. */
  post: PlacedPost | undefined;
  isFirst: boolean;
  isLast: boolean;
  busy: boolean;
  /** Whether another is being chosen in its place. */
  isSwapped: boolean;
  onEdit: (edit: QuoteEdit) => void;
  onSwap: () => void;
}

/** A quote with who said it and why it was chosen, and what can be done with it. */
export function ChosenQuote({ row, post, isFirst, isLast, busy, isSwapped, onEdit, onSwap }: Props) {
  const key = String(row.post);
  const text = String(row.text);
  const said = `: “${text.slice(0, 50)}”`;
  const button = (words: string, act: () => void) => (
    <TextButton kind="quiet" className={styles.tool} disabled={busy} aria-label={`${words}${said}`} onClick={act}>
      {words}
    </TextButton>
  );
  const by = [...(post?.author ? [post.author] : []), ...(row.why_chosen ? [`chosen: ${row.why_chosen}`] : [])];
  return (
    <li className={styles.quote} data-swapped={isSwapped || undefined}>
      <blockquote className={styles.words}>
        {text.split('\n').map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes its order
          <p key={at}>{line}</p>
        ))}
      </blockquote>
      <p className={styles.by}>
        {by.join(' · ')}
        <span className={styles.tools}>
          {isFirst ? null : button('Up', () => onEdit({ move: key, by: -1 }))}
          {isLast ? null : button('Down', () => onEdit({ move: key, by: 1 }))}
          {button('Swap', onSwap)}
          {button('Drop', () => onEdit({ drop: key }))}
        </span>
      </p>
    </li>
  );
}
