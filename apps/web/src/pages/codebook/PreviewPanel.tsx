import type { Theme, ThemePreview } from '@groundswell/contract';
import { useState } from 'react';
import { TextButton } from '../../parts/TextButton.tsx';
import quoteStyles from '../themes/Quotes.module.css';
import { QuoteText } from '../themes/QuoteText.tsx';
import styles from './Codebook.module.css';
import { usePreview } from './use-preview.ts';

interface Props {
  codebook: string;
  theme: Theme;
  isSaved: boolean;
}

/** What the theme would find as it is written now, before anything is saved. */
export function PreviewPanel({ codebook, theme, isSaved }: Props) {
  const [seed, setSeed] = useState(0);
  const preview = usePreview(codebook, theme, { isSaved, seed });
  const seen = preview.data;
  return (
    <section
      className={`${styles.panel} ${styles.beside}`}
      aria-labelledby="preview-title"
      aria-busy={preview.isPending}
    >
      <header className={styles.header}>
        <h2 id="preview-title" className={styles.small}>
          What would it find?
        </h2>
        <span className={styles.quiet} role="status">
          {preview.isFetching ? 'Looking …' : seen && !seen.hidden ? sayLooked(seen) : ''}
        </span>
      </header>
      {preview.isError ? (
        <p role="alert">
          {preview.error.message} <TextButton onClick={() => void preview.refetch()}>Try again</TextButton>
        </p>
      ) : null}
      {seen ? <DraftFaults faults={seen.faults} /> : null}
      {seen?.hidden ? (
        <p className={styles.quiet}>An executive sees no quotes: what people wrote stays with their community.</p>
      ) : null}
      {seen && !seen.hidden ? <Seen seen={seen} onOthers={() => setSeed(seed + 1)} /> : null}
    </section>
  );
}

function DraftFaults({ faults }: { faults: string[] }) {
  if (faults.length === 0) return null;
  return (
    <ul className={styles.faults} aria-label="What is wrong with it">
      {faults.map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  );
}

type Kind = 'caught' | 'lost' | 'kept';

function Seen({ seen, onOthers }: { seen: ThemePreview; onOthers: () => void }) {
  const [chosen, choose] = useState<Kind | null>(null);
  const kinds: [Kind, string][] = seen.saved
    ? [
        ['caught', 'Newly found'],
        ['lost', 'No longer found'],
        ['kept', 'Found as before'],
      ]
    : [['caught', 'Found']];
  const shown = chosen ?? kinds.find(([kind]) => seen[kind].posts > 0)?.[0] ?? 'kept';
  const { quotes, posts } = seen[shown];
  return (
    <>
      <Counts seen={seen} />
      <div className={styles.kinds}>
        {kinds.map(([kind, name]) => (
          <button key={kind} type="button" aria-pressed={kind === shown} onClick={() => choose(kind)}>
            {name} <b>{seen[kind].posts.toLocaleString('en-GB')}</b>
          </button>
        ))}
      </div>
      {quotes.length === 0 ? <p className={styles.quiet}>No post.</p> : null}
      <ul className={`${quoteStyles.quotes} ${styles.quotes}`}>
        {quotes.map((quote) => (
          <QuoteText key={quote.post} quote={quote} />
        ))}
      </ul>
      {posts > quotes.length ? (
        <TextButton kind="quiet" onClick={onOthers}>
          {`${quotes.length} of ${posts.toLocaleString('en-GB')}, chosen at random: show others`}
        </TextButton>
      ) : null}
    </>
  );
}

function Counts({ seen }: { seen: ThemePreview }) {
  const lines = [...(seen.saved ? [['Saved', seen.saved] as const] : []), ['As written now', seen.draft] as const];
  return (
    <table className={styles.counts}>
      <thead>
        <tr>
          <td />
          <th scope="col">people</th>
          <th scope="col">posts</th>
          <th scope="col">negated posts</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(([name, { people, posts, negated }]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {[people, posts, negated].map((count, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change their order
              <td key={place}>{count.toLocaleString('en-GB')}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sayLooked({ posts, looked }: ThemePreview): string {
  const figure = (count: number) => count.toLocaleString('en-GB');
  return looked < posts
    ? `in ${figure(looked)} of ${figure(posts)} posts, chosen at random`
    : `in ${figure(posts)} ${posts === 1 ? 'post' : 'posts'} under the filters`;
}
