import { Link, type LinkProps } from '@tanstack/react-router';
import { useId } from 'react';
import { ColourScheme } from './ColourScheme.tsx';
import styles from './Navigation.module.css';
import { Wave } from './Wave.tsx';

interface Place {
  to: LinkProps['to'];
  name: string;
}

const pages: Place[] = [
  { to: '/', name: 'Summary' },
  { to: '/participation', name: 'Participation' },
  { to: '/conversation', name: 'Conversation' },
  { to: '/communities', name: 'Communities' },
  { to: '/themes', name: 'Themes' },
  { to: '/chats', name: 'Chats' },
  { to: '/stories', name: 'Stories' },
  { to: '/network', name: 'Network' },
  { to: '/value', name: 'Business link' },
];

const workspace: Place[] = [
  { to: '/data', name: 'Data' },
  { to: '/glossary', name: 'Glossary' },
];

/** The way to every page; the filters go along. */
export function Navigation({ onLeave }: { onLeave?: () => void }) {
  const heading = useId();
  return (
    <div className={styles.navigation}>
      <Link to="/" search={true} className={styles.name} onClick={onLeave}>
        <Wave />
        Groundswell
      </Link>
      <Places places={pages} onLeave={onLeave} />
      <p className={styles.heading} id={heading}>
        Workspace
      </p>
      <Places places={workspace} onLeave={onLeave} labelledBy={heading} />
      <ColourScheme />
    </div>
  );
}

function Places({ places, onLeave, labelledBy }: { places: Place[]; onLeave?: () => void; labelledBy?: string }) {
  return (
    <ul className={styles.places} aria-labelledby={labelledBy}>
      {places.map(({ to, name }) => (
        <li key={name}>
          <Link
            to={to}
            search={true}
            className={styles.place}
            onClick={onLeave}
            activeOptions={{ exact: to === '/', includeSearch: false }}
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
