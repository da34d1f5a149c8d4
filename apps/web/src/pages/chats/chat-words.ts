import type { Row } from '@groundswell/contract';
import { formatFigure, sayDay } from '@groundswell/words';

const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** A day with its weekday: "Thursday 10 September 2026". */
export function sayChatDay(day: string): string {
  return `${weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]} ${sayDay(day)}`;
}

/** A moment as a clock in the workspace's time zone says it: "16:05". */
export function sayClock(moment: string | number, timezone: string): string {
  const clock =
    clocks.get(timezone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone: timezone, hour: '2-digit', minute: '2-digit' });
  clocks.set(timezone, clock);
  return clock.format(new Date(moment));
}

/** A clock a time zone: to make one takes longer than to read it for an hour of minutes. */
const clocks = new Map<string, Intl.DateTimeFormat>();

/** What a minute of a chat is called: the time by the clock or, where none is known, its number. */
export function minuteNames(startedAt: unknown, timezone: string): (minute: number) => string {
  if (typeof startedAt !== 'string') return String;
  const start = Date.parse(startedAt);
  return (minute) => sayClock(start + minute * 60_000, timezone);
}

/** From when to when, by the clock: "16:00–17:00"; null where the source gives no times. */
export function sayHours({ started_at, minutes }: Row, timezone: string): string | null {
  if (typeof started_at !== 'string' || typeof minutes !== 'number') return null;
  const start = Date.parse(started_at);
  return `${sayClock(start, timezone)}–${sayClock(start + minutes * 60_000, timezone)}`;
}

/** Who came and what was said, as far as it is known; a figure that is hidden or not known is left out. */
export function sayWhoCame(row: Row, more: { returning?: unknown; reshares?: unknown } = {}): string[] {
  const { people, newcomers, posts, questions } = row;
  const { returning, reshares } = more;
  const some = (figure: unknown): figure is number => typeof figure === 'number';
  return [
    ...(some(people) ? [formatFigure(people, 'people')] : []),
    ...(some(newcomers) ? [`${formatFigure(newcomers)} for the first time`] : []),
    ...(some(returning) ? [`${formatFigure(returning)} back from the chat before`] : []),
    ...(some(posts) ? [formatFigure(posts, 'posts')] : []),
    ...(some(reshares) && reshares > 0 ? [`${formatFigure(reshares)} of them passed on`] : []),
    ...(some(questions) ? [formatFigure(questions, 'questions')] : []),
  ];
}

/** How a question was answered, in the order in which one asks; what is not known is left out. */
export function sayAnswered(row: Row): string[] {
  const figure = (name: string): number | null => (typeof row[name] === 'number' ? Number(row[name]) : null);
  const [answers, people, reshares] = [figure('answers'), figure('people'), figure('reshares')];
  const [wait, peak, late] = [figure('median_seconds_to_answer'), figure('peak_per_minute'), figure('late_answers')];
  const [among, host, unplaced] = [
    figure('replies_among_participants'),
    figure('facilitator_share'),
    figure('unplaced'),
  ];
  return [
    ...(answers === null
      ? []
      : [sayCount(answers, 'answer') + (people ? ` from ${formatFigure(people, 'people')}` : '')]),
    ...(reshares ? [sayCount(reshares, 'reshare')] : []),
    ...(wait === null ? [] : [`half within ${saySeconds(wait)}`]),
    ...(peak === null ? [] : [`${formatFigure(peak)} in the busiest minute`]),
    ...(late ? [`${formatFigure(late)} when the next question was out`] : []),
    ...(among ? [`${sayCount(among, 'reply', 'replies')} among participants`] : []),
    ...(host === null ? [] : [`${formatFigure(host, 'share')} by the hosts`]),
    ...(unplaced ? [`${formatFigure(unplaced)} not placed meanwhile`] : []),
  ];
}

/** A number and its noun: "1 answer", "24 answers". */
export function sayCount(count: number, one: string, many = `${one}s`): string {
  return `${formatFigure(count)} ${count === 1 ? one : many}`;
}

/** Seconds as one says them: "22 s", "2 min 10 s", "1 h 5 min". */
export function saySeconds(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return whole % 60 === 0 ? `${minutes} min` : `${minutes} min ${whole % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
