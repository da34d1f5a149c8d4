import { Popover } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import bar from '../filter-bar/FilterBar.module.css';
import styles from './Views.module.css';

const ViewsMenu = lazy(() => import('./ViewsMenu.tsx'));

/** The saved views: a button in the filter bar, and what it opens. */
export function ViewsField() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setIsOpen} position="bottom-end" offset={6} width={320} trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={bar.field} onClick={() => setIsOpen(!isOpen)}>
          <b>Views</b>
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Saved views">
        <div className={styles.popover}>
          <Suspense fallback={null}>
            <ViewsMenu onLeave={() => setIsOpen(false)} />
          </Suspense>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
