import type { FilterOptions } from '@groundswell/contract';
import { sayShortDay } from '@groundswell/words';
import { Link, useParams } from '@tanstack/react-router';
import { ViewsField } from '../views/ViewsField.tsx';
import { CommunityField } from './CommunityField.tsx';
import styles from './FilterBar.module.css';
import { Share } from './Share.tsx';
import { ViewField } from './ViewField.tsx';

/** The bar over chats: each has its own hour and place, so that there is no period to choose; instead it says where one is. */
export function ChatsBar({ options }: { options: FilterOptions }) {
  const { chat } = useParams({ strict: false });
  return (
    <section className={`${styles.bar} ${styles.overChats}`} aria-label="Filters">
      <div className={styles.fields}>
        {chat === undefined ? <CommunityField options={options} /> : <Crumbs options={options} chat={chat} />}
      </div>
      <div className={styles.fields}>
        <ViewsField />
        <ViewField />
        <Share />
      </div>
    </section>
  );
}

function Crumbs({ options, chat }: { options: FilterOptions; chat: string }) {
  const known = options.chats.find((one) => one.chat === chat);
  return (
    <nav aria-label="Where you are" className={styles.crumbs}>
      <Link to="/chats" search={(filters) => ({ ...filters, theme: undefined, term: undefined, question: undefined })}>
        Chats
      </Link>
      <span aria-hidden="true">›</span>
      <b>{known ? `${known.community}, ${sayShortDay(known.day)}` : chat}</b>
    </nav>
  );
}
