import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { FilterBar } from '../filter-bar/FilterBar.tsx';
import { NotesOverCharts } from '../notes/NotesOverCharts.tsx';
import { Navigation } from './Navigation.tsx';
import styles from './Shell.module.css';
import { Wave } from './Wave.tsx';

// These pages are about the workspace, not about a period of it.
const unfiltered = ['/coding', '/data', '/glossary'];

/** What every page stands in: the navigation, the filter bar, and the page. */
export function Shell() {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const isFiltered = !unfiltered.includes(pathname);
  useFocusOnPageChange(main, pathname);
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#page">
        Skip to the page
      </a>
      <nav className={styles.side} aria-label="Pages">
        <Navigation />
      </nav>
      <Drawer path={pathname} />
      <div className={styles.content}>
        {isFiltered ? <FilterBar /> : null}
        <main
          id="page"
          ref={main}
          tabIndex={-1}
          className={isFiltered ? styles.page : `${styles.page} ${styles.alone}`}
        >
          <NotesOverCharts>
            <Outlet />
          </NotesOverCharts>
        </main>
      </div>
    </div>
  );
}

/** The navigation of a narrow screen: a native dialog, so that focus and Escape are the browser's. */
function Drawer({ path }: { path: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page is the reason to close
  useEffect(close, [path]);
  return (
    <header className={styles.top}>
      <button type="button" className={styles.menu} onClick={() => dialog.current?.showModal()}>
        Menu
      </button>
      <span className={styles.name}>
        <Wave />
        Groundswell
      </span>
      <dialog ref={dialog} className={styles.drawer} aria-label="Menu">
        <nav aria-label="Pages">
          <Navigation onLeave={close} />
        </nav>
        <button type="button" className={styles.close} onClick={close}>
          Close
        </button>
      </dialog>
    </header>
  );
}

function useFocusOnPageChange(main: React.RefObject<HTMLElement | null>, path: string) {
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    // A screen reader then reads the new page, not the link that led to it.
    main.current?.focus({ preventScroll: true });
  }, [main, path]);
}
