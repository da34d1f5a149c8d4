import { useEffect } from 'react';
import { useCodebookVersion } from '../../use-codebooks.ts';
import styles from './Codebook.module.css';
import type { Draft } from './use-draft.ts';

interface Props {
  codebook: string;
  version: number;
  draft: Draft;
  onDone: () => void;
}

/** Gets an earlier version and puts it in the draft's place; it counts only when it is saved. */
export function Restoring({ codebook, version, draft, onDone }: Props) {
  const found = useCodebookVersion(codebook, version);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is there
  useEffect(() => {
    if (!found.data) return;
    draft.replace(found.data, `As in version ${version}`);
    onDone();
  }, [found.data]);
  return found.isError ? <p role="alert">{found.error.message}</p> : <p className={styles.quiet}>Loading …</p>;
}
