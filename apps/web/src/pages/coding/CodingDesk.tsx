import type { CodingAnswer, ShownCoding } from '@groundswell/contract';
import { useState } from 'react';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { TextButton } from '../../parts/TextButton.tsx';
import { useCatalog } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';
import { AnswerButtons } from './AnswerButtons.tsx';
import styles from './Coding.module.css';
import { nextOpen, sayProgress } from './coding-words.ts';
import { PostToCode } from './PostToCode.tsx';
import { useAnswerPost, useFinish } from './use-coding.ts';
import { useKeys } from './use-keys.ts';

/** One post at a time: what it says, three answers, and the way back. */
export function CodingDesk({ shown, coder }: { shown: ShownCoding; coder: string }) {
  const { coding, posts } = shown;
  const { filters, pass } = useFilters();
  const [given, setGiven] = useState<number[]>([]);
  const answering = useAnswerPost(coding.id, coder);
  const finish = useFinish(coding.id, coder);
  const asked = filters.post === undefined ? nextOpen(posts, 0) : Number(filters.post) - 1;
  const at = Math.min(Math.max(asked ?? posts.length - 1, 0), posts.length - 1);
  const post = posts[at];
  const go = (place: number) => pass({ post: String(Math.min(Math.max(place, 0), posts.length - 1) + 1) });
  const answer = (said: CodingAnswer) => {
    if (!post) return;
    answering.mutate({ post: post.post, answer: said });
    setGiven([...given, at]);
    const others = posts.map((one, place) => (place === at ? { answer: said } : one));
    go(nextOpen(others, at + 1) ?? at);
  };
  const undo = () => {
    const last = given.at(-1);
    const back = last === undefined ? undefined : posts[last];
    if (last === undefined || !back) return;
    answering.mutate({ post: back.post, answer: null });
    setGiven(given.slice(0, -1));
    go(last);
  };
  useKeys({ answer, undo, back: () => go(at - 1), on: () => go(at + 1) });
  if (!post) return <NoPosts />;
  const answered = posts.filter((one) => one.answer !== null).length;
  const problem = answering.error ?? finish.error;
  return (
    <>
      <PageTitle title={`Does this post speak of “${coding.label}”?`} tab={`Coding ${coding.label}`} />
      <Meaning codebook={coding.codebook} theme={coding.theme} />
      <div className={styles.progress}>
        <progress max={posts.length} value={answered} aria-label="Posts answered" />
        <span>{sayProgress(answered, posts.length)} answered</span>
      </div>
      <div aria-live="polite">
        <PostToCode key={post.post} post={post} place={`${at + 1} of ${posts.length}`} />
      </div>
      <AnswerButtons answer={post.answer} onAnswer={answer} />
      <div className={styles.tools}>
        <TextButton kind="quiet" disabled={at === 0} onClick={() => go(at - 1)}>
          ← Back
        </TextButton>
        <TextButton kind="quiet" disabled={at === posts.length - 1} onClick={() => go(at + 1)}>
          On →
        </TextButton>
        <TextButton kind="quiet" disabled={given.length === 0} onClick={undo}>
          Undo
        </TextButton>
        <span className={styles.keys}>
          Keys: <kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd> answer, <kbd>←</kbd> <kbd>→</kbd> go back and on, <kbd>u</kbd>{' '}
          undoes
        </span>
      </div>
      {problem ? <p role="alert">{problem.message}</p> : null}
      {answered === posts.length ? (
        <div className={styles.end}>
          <p>All {posts.length} are answered. You can still go back. Once you finish, your answers stay as they are.</p>
          <TextButton kind="main" disabled={finish.isPending || answering.isPending} onClick={() => finish.mutate()}>
            Finish and see
          </TextButton>
        </div>
      ) : null}
    </>
  );
}

function NoPosts() {
  return (
    <>
      <PageTitle title="None of these posts is here any more" tab="Coding" />
      <p className={styles.lead}>The imports that they came from were removed, or the people erased. Draw others.</p>
    </>
  );
}

/** What the theme is about, so that two people answer the same question. */
function Meaning({ codebook, theme }: { codebook: string; theme: string }) {
  const book = useCatalog().data?.codebooks.find(({ id }) => id === codebook);
  const description = book?.themes.find(({ id }) => id === theme)?.description;
  return description ? <p className={styles.lead}>{description}</p> : null;
}
