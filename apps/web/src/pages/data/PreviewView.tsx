import type { Preview, SourceDescription } from '@groundswell/contract';
import { formatFigure, sayPeriod } from '@groundswell/words';
import styles from './ImportCard.module.css';
import { LeftOutLines } from './LeftOutLines.tsx';
import { MeasuresRead } from './measures/MeasuresRead.tsx';
import { PreviewPosts } from './PreviewPosts.tsx';
import { Problems } from './Problems.tsx';
import { forThePage, saySure } from './preview-words.ts';

/** One input as it would be read: what it is, how sure that is, its first messages and its account. */
export function PreviewView({ preview, sources }: { preview: Preview; sources: SourceDescription[] }) {
  const { files, source, community, problem, posts, kept, read, leftOut } = preview;
  const title = sources.find(({ id }) => id === source)?.title ?? source;
  return (
    <section className={styles.preview} aria-label={files.join(', ')}>
      <header className={styles.head}>
        <h2>{community ?? files.join(', ')}</h2>
        <span className={styles.badge}>not imported yet</span>
      </header>
      <p className={styles.facts}>
        {[
          files.join(', '),
          ...(title === null ? ['not recognised'] : [`${title}, ${saySure(preview.confidence)}`]),
          ...(problem === null ? facts(preview) : []),
        ].join(' · ')}
      </p>
      {problem === null ? null : (
        <p className={styles.problem} role="alert">
          {forThePage(problem)}
        </p>
      )}
      {preview.needsTimezone && problem === null ? (
        <p>
          Its times have no zone. Here they are read as times in <b>{preview.timezone}</b>.
        </p>
      ) : null}
      {preview.measures ? <MeasuresRead preview={preview.measures} /> : null}
      <PreviewPosts posts={posts} timezone={preview.timezone} />
      {problem === null && leftOut.length > 0 ? (
        <div className={styles.scroll}>
          <table className={styles.account}>
            <tbody>
              <LeftOutLines
                read={read}
                kept={kept}
                leftOut={leftOut}
                things={preview.measures ? 'Figures' : 'Messages'}
              />
            </tbody>
          </table>
        </div>
      ) : null}
      <Problems problems={preview.problems} count={preview.problemCount} />
    </section>
  );
}

function facts({ from, to, people, kept, measures }: Preview): string[] {
  if (measures) return [`${kept.toLocaleString('en-GB')} ${kept === 1 ? 'figure' : 'figures'}`];
  return [
    from && to ? sayPeriod({ from, to }) : 'no days known',
    people === 0 && kept > 0 ? 'people not known' : formatFigure(people, 'people'),
    `${kept.toLocaleString('en-GB')} ${kept === 1 ? 'message' : 'messages'}`,
  ];
}
