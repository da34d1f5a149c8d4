import type { SavedView } from '@groundswell/contract';
import { useRouter } from '@tanstack/react-router';
import { type MouseEvent, useState } from 'react';
import { TextButton } from '../parts/TextButton.tsx';
import { NameForm } from './NameForm.tsx';
import { useChangeViews } from './use-views.ts';
import styles from './Views.module.css';

interface Props {
  view: SavedView;
  isHere: boolean;
  onLeave: () => void;
}

/** One saved view: a link to its page, and tools to rename and delete it. */
export function ViewLine({ view, isHere, onLeave }: Props) {
  const { history } = useRouter();
  const change = useChangeViews();
  const [isRenaming, setIsRenaming] = useState(false);
  const open = (event: MouseEvent) => {
    // Into a new tab or window it goes as any link does.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    history.push(view.address);
    onLeave();
  };
  if (isRenaming) {
    return (
      <li>
        <NameForm
          label="Another name"
          name={view.name}
          problem={change.error?.message ?? null}
          onName={(name) =>
            change.mutate(
              { save: { name, address: view.address }, id: view.id },
              { onSuccess: () => setIsRenaming(false) },
            )
          }
        >
          <TextButton type="submit">Rename</TextButton>
        </NameForm>
      </li>
    );
  }
  return (
    <li className={styles.line}>
      <a href={view.address} onClick={open} aria-current={isHere ? 'page' : undefined}>
        {view.name}
      </a>
      <TextButton kind="quiet" aria-label={`Rename “${view.name}”`} onClick={() => setIsRenaming(true)}>
        Rename
      </TextButton>
      <TextButton
        kind="quiet"
        aria-label={`Delete “${view.name}”`}
        disabled={change.isPending}
        onClick={() => change.mutate({ remove: view.id })}
      >
        Delete
      </TextButton>
    </li>
  );
}
