import type { Quote } from '@groundswell/contract';
import { formatFigure, sayDay } from '@groundswell/words';
import { type ReactNode, useState } from 'react';
import { sayChannel } from '../../channel-names.ts';
import { excerptOf, linesOf, type Piece } from '../../parts/marked-text.ts';
import { TextButton } from '../../parts/TextButton.tsx';
import { ThreadPosts } from '../../parts/ThreadPosts.tsx';
import styles from './Quotes.module.css';

// About five lines at the panel's width; longer posts open at a click.
const MOST_LETTERS = 420;

interface Props {
  quote: Quote;
  /** Whether it stands among others of its own chat: then where and when goes without saying, and what is not known too. */
  isInChat?: boolean;
  /** Without the conversation around it, which would show names that this quote does not. */
  isAlone?: boolean;
  /** What stands over the words. */
  above?: ReactNode;
  /** Further tools, beside those that every quote has. */
  tools?: ReactNode;
  /** What stands under it, as long as the conversation is closed. */
  children?: ReactNode;
}

/** A post as it was written, with what was looked for marked, and who wrote it where and when. */
export function QuoteText({ quote, isInChat = false, isAlone = false, above, tools, children }: Props) {
  const [whole, setWhole] = useState(false);
  const [open, setOpen] = useState(false);
  const long = quote.text.length > MOST_LETTERS;
  const shown = whole ? quote : excerptOf(quote.text, quote.marks, MOST_LETTERS);
  return (
    <li className={styles.quote}>
      {above}
      <blockquote className={styles.words}>
        {linesOf(shown.text, shown.marks).map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes its order
          <p key={at} className={line.quoted ? styles.quoted : undefined}>
            {line.pieces.map((piece, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes its order
              <Words key={place} text={piece.text} mark={piece.mark} />
            ))}
          </p>
        ))}
        {long ? (
          <TextButton kind="quiet" className={styles.whole} onClick={() => setWhole(!whole)}>
            {whole ? 'Less' : 'Whole post'}
          </TextButton>
        ) : null}
      </blockquote>
      <p className={styles.by}>
        {(isInChat ? byInChat(quote) : byAnywhere(quote)).join(' · ')}
        {isAlone ? null : (
          <TextButton kind="quiet" className={styles.tool} aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Close the conversation' : 'Conversation'}
          </TextButton>
        )}
        <CopyText quote={quote} />
        {tools}
      </p>
      {open && !isAlone ? null : children}
      {open && !isAlone ? <ThreadPosts post={quote.post} /> : null}
    </li>
  );
}

const byAnywhere = ({ author, channel, day, replies }: Quote): string[] => [
  author ?? 'Author not known',
  sayChannel(channel),
  sayDay(day),
  formatFigure(replies, 'replies'),
];

const byInChat = ({ author, replies }: Quote): string[] => [
  ...(author === null ? [] : [author]),
  ...(replies > 0 ? [formatFigure(replies, 'replies')] : []),
];

/** Puts the post on the clipboard as text, with where it stands. */
function CopyText({ quote }: { quote: Quote }) {
  const [said, say] = useState('Copy');
  const copy = () =>
    navigator.clipboard.writeText(quoteAsText(quote)).then(
      () => say('Copied'),
      () => say('The browser does not allow it'),
    );
  return (
    <TextButton kind="quiet" className={styles.tool} onClick={() => void copy()} onBlur={() => say('Copy')}>
      {said}
    </TextButton>
  );
}

/** A quote as it stands in a document: the words, then who wrote them, where and when. */
export function quoteAsText({ text, author, channel, day }: Quote): string {
  return `“${text.trim()}”\n— ${author ?? 'Author not known'}, ${sayChannel(channel)}, ${sayDay(day)}`;
}

function Words({ text, mark }: Piece) {
  if (mark === 'none') return text;
  return (
    <mark
      className={mark === 'negated' ? styles.negated : styles.found}
      title={mark === 'negated' ? 'Negated: not counted' : undefined}
    >
      {text}
    </mark>
  );
}
