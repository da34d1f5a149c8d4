import { useId } from 'react';
import { TextButton } from '../../parts/TextButton.tsx';
import { useCatalog } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';
import styles from './Coding.module.css';
import { useMakeCoding } from './use-coding.ts';

/** Chooses a theme and draws the posts of a new coding. */
export function DrawPosts() {
  const { filters, change } = useFilters();
  const codebooks = useCatalog().data?.codebooks ?? [];
  const make = useMakeCoding();
  const field = useId();
  const book = codebooks.find(({ id }) => id === (filters.codebook ?? 'mindset')) ?? codebooks[0];
  const theme = book?.themes.find(({ id }) => id === filters.theme) ?? book?.themes[0];
  if (!book || !theme) return null;
  const draw = () =>
    make.mutate(
      { codebook: book.id, theme: theme.id },
      { onSuccess: ({ id }) => change({ codebook: book.id, theme: theme.id, coding: id, post: undefined }) },
    );
  return (
    <section className={styles.panel} aria-label="Draw posts">
      <div className={styles.draw}>
        <label htmlFor={field}>Theme</label>
        <select
          id={field}
          className={styles.field}
          value={`${book.id} ${theme.id}`}
          onChange={({ currentTarget }) => {
            const [codebook, chosen] = currentTarget.value.split(' ');
            change({ codebook: codebook === 'mindset' ? undefined : codebook, theme: chosen });
          }}
        >
          {codebooks.map(({ id, title, themes }) => (
            <optgroup key={id} label={title}>
              {themes.map((one) => (
                <option key={one.id} value={`${id} ${one.id}`}>
                  {one.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <TextButton kind="main" disabled={make.isPending} onClick={draw}>
          {make.isPending ? 'Drawing …' : 'Draw 50 posts'}
        </TextButton>
      </div>
      {make.isError ? <p role="alert">{make.error.message}</p> : null}
      <p className={styles.small}>
        25 posts in which the patterns find the theme, 15 without it that hold words near it, and 10 others; of the
        whole workspace, no one person more than a fifth where there are enough people.
      </p>
    </section>
  );
}
