import type { Coding } from '@groundswell/contract';
import { formatFigure, sayShortDay } from '@groundswell/words';
import { TextButton } from '../../parts/TextButton.tsx';
import { useFilters } from '../../use-filters.ts';
import styles from './Coding.module.css';
import { RemoveCoding } from './RemoveCoding.tsx';
import { useCodings } from './use-coding.ts';

/** The codings there are, newest first, with who is how far. */
export function CodingList() {
  const codings = useCodings();
  if (codings.isError) {
    return (
      <p role="alert">
        {codings.error.message} <TextButton onClick={() => void codings.refetch()}>Try again</TextButton>
      </p>
    );
  }
  if (!codings.data) return <p role="status">Loading …</p>;
  if (codings.data.length === 0) return <p className={styles.lead}>Nobody has coded posts here yet.</p>;
  return (
    <section aria-label="Codings">
      <ul className={styles.list}>
        {codings.data.map((coding) => (
          <CodingRow key={coding.id} coding={coding} />
        ))}
      </ul>
    </section>
  );
}

function CodingRow({ coding }: { coding: Coding }) {
  const { change } = useFilters();
  const { id, label, codebook, theme, madeAt, posts, gone } = coding;
  return (
    <li className={styles.row}>
      <div>
        <h2 className={styles.name}>{label}</h2>
        <p className={styles.small}>
          {[
            `${formatFigure(posts, 'posts')} drawn ${sayShortDay(madeAt)}`,
            ...(gone > 0 ? [`${gone} no longer here`] : []),
            sayCoders(coding),
          ].join(' · ')}
        </p>
      </div>
      <div className={styles.tools}>
        <TextButton
          aria-label={`Open the coding of ${label}`}
          onClick={() =>
            change({ codebook: codebook === 'mindset' ? undefined : codebook, theme, coding: id, post: undefined })
          }
        >
          Open
        </TextButton>
        <RemoveCoding coding={coding} />
      </div>
    </li>
  );
}

/** Who codes, and how far they are. */
function sayCoders({ coders, posts, toSettle }: Coding): string {
  if (coders.length === 0) return 'nobody has begun';
  const each = coders.map(({ name, answered, finished }) =>
    finished ? `${name} has finished` : `${name} is at ${answered} of ${posts}`,
  );
  return [...each, ...(toSettle ? [`${toSettle} to settle`] : [])].join(' · ');
}
