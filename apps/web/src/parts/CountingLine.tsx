import type { ThemeCount } from '@groundswell/contract';
import { useCounting } from '../use-codebooks.ts';
import styles from './CountingLine.module.css';

/** That a changed codebook is being counted, and how far that is; nothing where figures are those of the newest versions. */
export function CountingLine() {
  const counting = useCounting();
  if (counting === null) return null;
  return (
    <div className={styles.line} role="status">
      <span>{sayCounting(counting)}</span>
      {counting.phase === 'themes' ? (
        <progress className={styles.bar} value={counting.percent} max={100} aria-label="Posts looked through" />
      ) : null}
    </div>
  );
}

/** How far a count is, in a sentence. */
export function sayCounting({ phase, codebooks, posts, of, percent, problem }: ThemeCount): string {
  if (problem !== null) return `${problem} Figures are those of the version before.`;
  const what = codebooks.map(({ title, version }) => `Version ${version} of “${title}”`).join(' and ') || 'The change';
  const figure = (count: number) => count.toLocaleString('en-GB');
  const how = {
    waiting: 'waits for its turn',
    themes: `is being counted: ${figure(posts)} of ${figure(of)} posts, ${percent} %`,
    building: 'is counted; its figures are being put together',
    failed: 'could not be counted',
  }[phase];
  return `${what} ${how}. Until then figures are those of the version before.`;
}
