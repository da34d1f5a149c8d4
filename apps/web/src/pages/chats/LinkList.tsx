import type { PlacedPost } from '@groundswell/contract';
import { formatFigure, type SharedLink, sharedBy, sharedLinks, shortAddress } from '@groundswell/words';
import { useMemo, useState } from 'react';
import { Panel } from '../../parts/Panel.tsx';
import { TextButton } from '../../parts/TextButton.tsx';
import styles from './Chats.module.css';
import { usePrinting } from './use-printing.ts';

const columns = [
  { name: 'address', label: 'address', unit: null },
  { name: 'posts', label: 'posts', unit: 'posts' },
  { name: 'people', label: 'people', unit: 'people' },
  { name: 'by', label: 'shared by', unit: null },
];

/** So many are read at a glance; the others are a click away. */
const FIRST = 10;

/** What people linked to in this chat; nothing where nobody did. */
export function LinkList({ posts }: { posts: PlacedPost[] }) {
  const links = useMemo(() => sharedLinks(posts.filter(({ part }) => part !== 'none')), [posts]);
  const [isOpen, setOpen] = useState(false);
  const isPrinting = usePrinting();
  if (links.length === 0) return null;
  const shown = isOpen || isPrinting || links.length <= FIRST + 2 ? links : links.slice(0, FIRST);
  return (
    <Panel
      question="What did people link to?"
      unit="the most shared first"
      state="ready"
      rows={links.map((link) => ({ ...link, by: link.by.join(', ') }))}
      columns={columns.filter(({ name }) => isKnown(name, links))}
      filename="chat-links"
    >
      <ul className={styles.open}>
        {shown.map(({ address, posts, people, by }) => (
          <li key={address}>
            <a
              href={address}
              rel="noopener noreferrer nofollow"
              target="_blank"
              className={styles.address}
              title={address}
            >
              {shortAddress(address)}
            </a>
            <p className={styles.facts}>
              {[
                ...(by.length === 0 ? [] : [sharedBy({ by })]),
                ...(by.length > 1 && people !== null ? [formatFigure(people, 'people')] : []),
                formatFigure(posts, 'posts'),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {shown.length < links.length ? (
        <p className={styles.facts}>
          <TextButton kind="quiet" onClick={() => setOpen(true)}>
            All {formatFigure(links.length)} links
          </TextButton>
        </p>
      ) : null}
    </Panel>
  );
}

/** Whether a column says anything: names may be left out, or nobody be known. */
const isKnown = (column: string, links: SharedLink[]): boolean =>
  (column !== 'people' && column !== 'by') ||
  links.some(({ people, by }) => (column === 'by' ? by.length > 0 : people !== null && by.length > 0));
