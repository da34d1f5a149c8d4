import type { Ledger } from '@groundswell/contract';
import { TextButton } from '../../parts/TextButton.tsx';
import styles from './Data.module.css';
import { useRemoval } from './RemoveImport.tsx';

/** Once something of one's own is loaded: the offer to take the sample company out of the figures. */
export function SampleOffer({ imports }: { imports: Ledger[] }) {
  const removal = useRemoval();
  const sample = imports.filter((one) => one.sample);
  if (sample.length === 0 || sample.length === imports.length) return null;
  return (
    <section className={styles.offer} aria-label="Sample company">
      <p>
        Your own conversation and the invented sample company are counted together.
        {removal.isError ? ` ${removal.error.message}` : ''}
      </p>
      <TextButton disabled={removal.isPending} onClick={() => removal.mutate(sample.map(({ id }) => id))}>
        {removal.isPending ? 'Removing …' : 'Remove the sample company'}
      </TextButton>
    </section>
  );
}
