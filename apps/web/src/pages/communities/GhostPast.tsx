import type { Answer } from '@groundswell/contract';
import { formatFigure, type Period, sayPeriod } from '@groundswell/words';
import { channelFilter } from '../../channel-names.ts';
import type { Filters } from '../../filters.ts';
import { useAnswer, useOptions } from '../../queries.ts';
import styles from './Communities.module.css';
import { lastGoodWeeks } from './last-good-weeks.ts';

// As many as are read in one glance.
const [THEMES, WORDS] = [3, 8];

/** What a channel was in its last good 13 weeks: people, posts, themes, words, and who facilitated. */
export function GhostPast({ community, channel, last }: { community: string; channel: string; last: string }) {
  const options = useOptions().data;
  const place: Filters = {
    community: [community],
    channel: [options ? channelFilter(options, community, channel) : channel],
    compare: 'none',
    term: undefined,
    theme: undefined,
  };
  const weeks = useAnswer('contributors', { ...place, from: options?.from ?? undefined, to: last, grain: 'week' });
  const period = weeks.data && !weeks.isPlaceholderData ? lastGoodWeeks(weeks.data.rows, last) : null;
  return period ? <Past asked={{ ...place, ...period }} period={period} /> : <p>Loading …</p>;
}

function Past({ asked, period }: { asked: Filters; period: Period }) {
  const people = useAnswer('contributors', asked).data;
  const themes = useAnswer('themes', asked).data;
  const terms = useAnswer('terms', asked).data;
  const facilitators = useAnswer('facilitators', asked).data;
  if (!people || !themes || !terms) return <p>Loading …</p>;
  const raised = themes.rows.filter(({ people }) => typeof people === 'number' && people > 0);
  const facts: [string, string][] = [
    ['People and posts', peopleWords(people)],
    [
      'Themes',
      list(raised.slice(0, THEMES).map(({ label, people }) => `${label} (${formatFigure(people, 'people')})`)),
    ],
    ['Words', list(terms.rows.slice(0, WORDS).map(({ term }) => String(term)))],
    ['Facilitated by', facilitatorWords(facilitators)],
  ];
  return (
    <>
      <p>{sayPeriod(period)}</p>
      <dl className={styles.facts}>
        {facts
          .filter(([, words]) => words !== '')
          .map(([name, words]) => (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}

function peopleWords({ total, hidden }: Answer): string {
  const figure = (cell: unknown, unit: string) =>
    typeof cell === 'number' ? formatFigure(cell, unit) : `${unit} of fewer than ${hidden?.minimum ?? 5} people`;
  return `${figure(total?.contributors, 'people')}, ${figure(total?.posts, 'posts')}`;
}

function facilitatorWords(answer: Answer | undefined): string {
  // An executive reads no names.
  if (!answer || answer.hidden) return '';
  const unknown = answer.notes.some(({ code }) => code === 'no-facilitator');
  if (answer.rows.length === 0) return unknown ? 'not known: nobody is known to be a facilitator here' : 'nobody';
  return list(
    answer.rows.map(
      ({ member, posts, share }) =>
        `${member} (${formatFigure(posts, 'posts')}, ${formatFigure(share, 'share')} of them all)`,
    ),
  );
}

const list = (words: string[]): string => words.join(', ');
