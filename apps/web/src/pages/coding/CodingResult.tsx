import type { ShownCoding } from '@groundswell/contract';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { AgreementPanel } from './AgreementPanel.tsx';
import styles from './Coding.module.css';
import { Differences } from './Differences.tsx';
import { MeasuresPanel } from './MeasuresPanel.tsx';
import { PatternMistakes } from './PatternMistakes.tsx';

/** What came of a coding: how far two people agree, what they have yet to settle, and how good the patterns are. */
export function CodingResult({ shown }: { shown: ShownCoding }) {
  const { coding, posts, figures } = shown;
  return (
    <>
      <PageTitle title={sentenceOf(shown)} tab={`Coding ${coding.label}`} />
      {coding.gone > 0 ? (
        <p className={styles.lead}>
          {coding.gone} of {coding.gone + coding.posts} posts {coding.gone === 1 ? 'is' : 'are'} no longer here, and
          left out.
        </p>
      ) : null}
      {figures?.table && figures.kappa ? <AgreementPanel table={figures.table} kappa={figures.kappa} /> : null}
      {figures?.table ? <Differences coding={coding} posts={posts} /> : null}
      {figures ? <MeasuresPanel coding={coding} figures={figures} /> : null}
      {figures ? <PatternMistakes posts={posts} figures={figures} /> : null}
    </>
  );
}

function sentenceOf({ coding, figures }: ShownCoding): string {
  if (figures?.table) {
    const all = figures.table.counts.flat().reduce((sum, count) => sum + count, 0);
    const agreed = figures.table.counts.reduce((sum, row, place) => sum + (row[place] ?? 0), 0);
    return `Two people agree on ${agreed} of ${all} posts about “${coding.label}”`;
  }
  const other = coding.coders.find(({ finished }) => !finished);
  if (other) return `You have finished; ${other.name} is at ${other.answered} of ${coding.posts}`;
  return `You have finished. A second person can code the same ${coding.posts} posts`;
}
