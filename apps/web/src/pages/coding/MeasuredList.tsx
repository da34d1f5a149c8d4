import { MeasuredLine } from '../../parts/MeasuredLine.tsx';
import { sayFurther } from '../../parts/measured-words.ts';
import { useCatalog, useMeasured } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';
import styles from './Coding.module.css';

/** What is measured of each theme, for an executive: the figures, and no post. */
export function MeasuredList() {
  const { filters } = useFilters();
  const codebooks = useCatalog().data?.codebooks ?? [];
  const book = codebooks.find(({ id }) => id === (filters.codebook ?? 'mindset'));
  const measured = useMeasured(filters.view).data ?? [];
  const further = (theme: string) => {
    const one = measured.find((known) => known.codebook === book?.id && known.theme === theme);
    return one ? ` ${sayFurther(one)}` : null;
  };
  return (
    <>
      <p className={styles.lead}>
        An executive sees the figures, and no posts: what people wrote stays with their community.
      </p>
      <ul className={styles.list}>
        {(book?.themes ?? []).map(({ id, label }) => (
          <li key={id} className={styles.row}>
            <h2 className={styles.name}>{label}</h2>
            <p className={styles.small}>
              <MeasuredLine codebook={book?.id ?? ''} theme={id} label={label} />
              {further(id)}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
