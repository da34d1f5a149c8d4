import type { Row } from '@groundswell/contract';
import { formatFigure } from '@groundswell/words';

/** The chats of one channel or hashtag, one after another, and the most people that one of them had. */
export interface Series {
  community: string;
  channel: string;
  chats: Row[];
  most: number;
}

/** The series that can be compared: those of which at least two chats say how many people came. */
export function seriesOf(rows: Row[]): Series[] {
  const places = [...new Set(rows.map(({ community, channel }) => JSON.stringify([community, channel])))];
  return places.flatMap((place) => {
    const [community, channel] = JSON.parse(place) as [string, string];
    const chats = rows.filter((row) => row.community === community && row.channel === channel);
    const known = chats.map(({ people }) => people).filter((people) => typeof people === 'number');
    return known.length < 2 ? [] : [{ community, channel, chats, most: Math.max(...known) }];
  });
}

/** The parts of those who came, for a bar, and all that is known of them in words. */
export function partsOfPeople(row: Row): { parts: { part: string; people: number }[]; words: string } {
  const figure = (name: string) => (typeof row[name] === 'number' ? Number(row[name]) : null);
  const [people, returning, newcomers] = [figure('people'), figure('returning'), figure('newcomers')];
  if (people === null) return { parts: [], words: 'who came is not known' };
  const answers = figure('answers_per_person');
  const words = [
    formatFigure(people, 'people'),
    ...(returning === null ? [] : [`${formatFigure(returning)} back`]),
    ...(newcomers === null ? [] : [`${formatFigure(newcomers)} new`]),
    ...(answers === null ? [] : [`${formatFigure(Math.round(answers * 10) / 10)} answers each`]),
  ];
  const rest = people - (returning ?? 0) - (newcomers ?? 0);
  const parts = [
    { part: 'returning', people: returning ?? 0 },
    { part: 'newcomers', people: newcomers ?? 0 },
    { part: 'others', people: Math.max(0, rest) },
  ];
  return { parts: parts.filter((one) => one.people > 0), words: words.join(' · ') };
}
