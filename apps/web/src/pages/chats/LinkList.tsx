import type { PlacedPost } from '@groundswell/contract';
import { formatFigure } from '@groundswell/words';
import { useMemo } from 'react';
import { Panel } from '../../parts/Panel.tsx';
import styles from './Chats.module.css';
import { linksOf } from './links-of.ts';

const columns = [
  { name: 'address', label: 'address', unit: null },
  { name: 'posts', label: 'posts', unit: 'posts' },
  { name: 'people', label: 'people', unit: 'people' },
];

/** What people linked to in this chat; nothing where nobody did. */
export function LinkList({ posts }: { posts: PlacedPost[] }) {
  const links = useMemo(() => linksOf(posts), [posts]);
  if (links.length === 0) return null;
  return (
    <Panel
      question="What did people link to?"
      unit="the most shared first"
      state="ready"
      rows={links.map((link) => ({ ...link }))}
      columns={columns.filter(({ name }) => name !== 'people' || links.some(({ people }) => people !== null))}
      filename="chat-links"
    >
      <ul className={styles.open}>
        {links.map(({ address, posts, people }) => (
          <li key={address}>
            <a href={address} rel="noopener noreferrer nofollow" target="_blank" className={styles.address}>
              {address}
            </a>
            <p className={styles.facts}>
              {[formatFigure(posts, 'posts'), ...(people === null ? [] : [formatFigure(people, 'people')])].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
