import type { Story, StoryPage } from '@groundswell/contract';
import { formatFigure } from '@groundswell/words';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { TextButton } from '../../parts/TextButton.tsx';
import { WhenLoaded } from '../../parts/WhenLoaded.tsx';
import { useFilters } from '../../use-filters.ts';
import styles from './Stories.module.css';
import { StoryItem } from './StoryItem.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { useChangeStory, useStories } from './use-stories.ts';

/** What people say that they tried, changed or saved, with what was answered; the best of it pinned by a facilitator. */
export function StoriesPage() {
  return (
    <WhenLoaded page="Stories">
      {() => (
        <>
          <PageTitle title="What did people try, and what came of it?" tab="Stories" />
          <Stories />
        </>
      )}
    </WhenLoaded>
  );
}

function Stories() {
  const { filters } = useFilters();
  const pages = useStories();
  const change = useChangeStory();
  const first = pages.data?.pages[0];
  if (filters.view === 'executive' || first?.hidden)
    return <p className={styles.hint}>An executive reads no stories: what people wrote stays with their community.</p>;
  if (pages.isError)
    return (
      <p role="alert">
        {pages.error.message} <TextButton onClick={() => void pages.refetch()}>Try again</TextButton>
      </p>
    );
  if (!first) return <p role="status">Loading …</p>;
  const stories = pages.data?.pages.flatMap((page) => page.stories) ?? [];
  const pinned = stories.filter(({ pin }) => pin !== null);
  const order = pinned.map(({ post }) => post);
  const itemOf = (story: Story) => (
    <StoryItem key={story.post} story={story} order={order} busy={change.isPending} onChange={change.mutate} />
  );
  return (
    <>
      <p className={styles.lead}>{sayFound(first)}</p>
      {first.total > 0 ? <TakeAlong pinned={first.pinned} total={first.total} /> : null}
      {change.isError ? <p role="alert">{change.error.message}</p> : null}
      <Section title="Pinned" stories={pinned}>
        {itemOf}
      </Section>
      <Section
        title={pinned.length > 0 ? 'More stories' : 'Most answered first'}
        stories={stories.filter(({ pin }) => pin === null)}
      >
        {itemOf}
      </Section>
      {pages.hasNextPage ? (
        <TextButton
          className={styles.more}
          disabled={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {pages.isFetchingNextPage ? 'Loading …' : `More of the ${formatFigure(first.total)}`}
        </TextButton>
      ) : null}
    </>
  );
}

interface SectionProps {
  title: string;
  stories: Story[];
  children: (story: Story) => React.ReactNode;
}

function Section({ title, stories, children }: SectionProps) {
  if (stories.length === 0) return null;
  return (
    <section className={styles.section} aria-label={title}>
      <h2>{title}</h2>
      <ul className={styles.stories}>{stories.map(children)}</ul>
    </section>
  );
}

/** In words: how many there are, how they are found, and who chooses. */
export function sayFound({ total, pinned }: Pick<StoryPage, 'total' | 'pinned'>): string {
  if (total === 0)
    return 'Nobody says here that they tried, changed or saved something. A wider period or another channel may hold more.';
  const found = `${formatFigure(total, total === 1 ? 'post' : 'posts')} in which somebody says that they tried, changed or saved something.`;
  const order = 'One of each person in turn, the most answered first.';
  return pinned > 0 ? `${found} ${formatFigure(pinned)} pinned. ${order}` : `${found} ${order} Pin the best.`;
}
