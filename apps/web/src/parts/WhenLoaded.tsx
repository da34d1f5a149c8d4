import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useOptions } from '../queries.ts';
import { EmptyWorkspace } from './EmptyWorkspace.tsx';
import { PageTitle } from './PageTitle.tsx';
import { TextButton } from './TextButton.tsx';
import styles from './WhenLoaded.module.css';

/** A page that needs posts: shows `children` once there are some, else says what is the matter and what to do. */
export function WhenLoaded({ page, children }: { page: string; children: () => ReactNode }) {
  const options = useOptions();
  const client = useQueryClient();
  if (options.isPending) return <div className={styles.waiting} role="status" aria-label="Loading" />;
  if (options.isError) {
    return (
      <>
        <PageTitle title="Groundswell does not answer" tab={page} />
        <p>{options.error.message}</p>
        <p>
          <TextButton onClick={() => void client.invalidateQueries()}>Try again</TextButton>
        </p>
      </>
    );
  }
  return options.data.imports === 0 ? <EmptyWorkspace page={page} /> : children();
}
