import type { SavedView } from '@groundswell/contract';
import { useLocation } from '@tanstack/react-router';
import { TextButton } from '../parts/TextButton.tsx';
import { NameForm } from './NameForm.tsx';
import { useChangeViews, useViews } from './use-views.ts';
import { ViewLine } from './ViewLine.tsx';
import styles from './Views.module.css';

/** Saves the page as it is under a name; and lists what was saved, to open, rename and delete. */
export default function ViewsMenu({ onLeave }: { onLeave: () => void }) {
  const views = useViews();
  const save = useChangeViews();
  const here = useLocation({ select: ({ pathname, searchStr }) => `${pathname}${searchStr}` });
  const saved = views.data?.find(({ address }) => address === here);
  return (
    <>
      <List views={views.data ?? []} here={here} onLeave={onLeave} />
      {views.isError ? <p role="alert">{views.error.message}</p> : null}
      {saved ? (
        <p className={styles.hint}>This page is saved as “{saved.name}”.</p>
      ) : (
        <NameForm
          label="Save this page as"
          name=""
          problem={save.error?.message ?? null}
          onName={(name, done) => save.mutate({ save: { name, address: here } }, { onSuccess: done })}
        >
          <TextButton type="submit" kind="main" disabled={save.isPending}>
            Save
          </TextButton>
        </NameForm>
      )}
    </>
  );
}

function List({ views, here, onLeave }: { views: SavedView[]; here: string; onLeave: () => void }) {
  if (views.length === 0) {
    return <p className={styles.hint}>A view is a page with its period and filters, under a name.</p>;
  }
  return (
    <ul className={styles.views}>
      {views.map((view) => (
        <ViewLine key={view.id} view={view} isHere={view.address === here} onLeave={onLeave} />
      ))}
    </ul>
  );
}
