import type { MergeDecision, SourceDescription } from '@groundswell/contract';
import { formatFigure } from '@groundswell/words';
import { TextButton } from '../../../parts/TextButton.tsx';
import page from '../Data.module.css';
import { MadeDecisions } from './MadeDecisions.tsx';
import styles from './People.module.css';
import { SuggestionList } from './SuggestionList.tsx';
import { useDecide, useMadeDecisions, useSuggestions, useUndo } from './use-people.ts';

/** Who may be one person with several identities: a person confirms or refuses, and takes it back. */
export function PeopleToMerge({ sources }: { sources: SourceDescription[] }) {
  const suggested = useSuggestions();
  const made = useMadeDecisions();
  const [decide, undo] = [useDecide(), useUndo()];
  const failed = [suggested, made].find(({ isError }) => isError);
  const refused = decide.error ?? undo.error;
  // “Mailing list (mbox)” is its reader’s full title; among people “Mailing list” is enough.
  const titleOf = (source: string) =>
    (sources.find(({ id }) => id === source)?.title ?? source).replace(/ \(.*\)$/, '');
  const busy = decide.isPending || undo.isPending;
  // A refusal is about what was asked last.
  const onDecide = (decisions: MergeDecision[]) => {
    undo.reset();
    return decide.mutateAsync(decisions);
  };
  const onUndo = (id: string) => {
    decide.reset();
    undo.mutate(id);
  };
  return (
    <section className={styles.section} aria-labelledby="people-to-merge" aria-busy={busy}>
      <h2 id="people-to-merge">People to merge</h2>
      {suggested.data ? <p className={styles.lead}>{sayCounts(suggested.data)}</p> : null}
      {failed ? (
        <p role="alert">
          {failed.error?.message} <TextButton onClick={() => void failed.refetch()}>Try again</TextButton>
        </p>
      ) : null}
      {refused ? (
        <p className={page.refusal} role="alert">
          {refused.message}
        </p>
      ) : null}
      {suggested.data ? <SuggestionList {...suggested.data} titleOf={titleOf} busy={busy} onDecide={onDecide} /> : null}
      {made.data ? <MadeDecisions made={made.data} titleOf={titleOf} busy={busy} onUndo={onUndo} /> : null}
    </section>
  );
}

function sayCounts({ identities, people }: { identities: number; people: number }): string {
  const counted =
    identities === people
      ? `Everybody has one account here: ${formatFigure(people, 'people')}.`
      : `${formatFigure(identities, 'accounts')} are counted as ${formatFigure(people, 'people')}.`;
  return `${counted} The same e-mail address, or a handle that the roster names, joins accounts by itself. What only looks alike is for you to say.`;
}
