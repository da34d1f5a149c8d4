import type { ChatReport, ReportLink, ReportQuestion, ReportTerm } from '@groundswell/contract';
import { sharedBy } from '@groundswell/words';
import { reportClock } from './report-clock.ts';

/** When and where it was: "Thursday 17 September 2026, 16:00–17:02 (Europe/London)". */
export function whenWords(report: ChatReport): string {
  const { day, time } = reportClock(report);
  const { startedAt, endedAt, timezone } = report;
  if (startedAt === null) return day(report.day);
  const until = endedAt === null ? '' : `–${time(endedAt)}`;
  return `${day(report.day)}, ${time(startedAt)}${until} (${timezone})`;
}

/** Where it was, where that says more than the title does. */
export const whereWords = ({ community, channel }: ChatReport): string =>
  community === channel ? channel : `${community}, ${channel}`;

/** Who came and how much was said; what is not known is not in it. */
export function whoWords(report: ChatReport): string[] {
  const { people, newcomers, returning, attendance, posts, questions, transcript, hosts } = report;
  const reshares = transcript.filter(({ part }) => part === 'reshare').length;
  return [
    known(people, (count) => many(count, 'person', 'people')),
    known(newcomers, (count) => `${count} for the first time`),
    known(returning, (count) => `${count} back from the last chat`),
    known(posts, (count) => `${many(count, 'post')}${reshares > 0 ? `, ${many(reshares, 'reshare')} among them` : ''}`),
    questions.length > 0 ? many(questions.length, 'question') : '',
    hosts.length > 0 ? `hosted by ${hosts.join(' and ')}` : '',
    known(attendance, (count) => `${count} came, as the host stated`),
  ].filter((words) => words !== '');
}

/** How a question was answered; what is not known is not in it, nor what is none and says nothing. */
export function questionWords(question: ReportQuestion, report: ChatReport): string[] {
  const {
    askedAt,
    answers,
    reshares,
    people,
    medianSecondsToAnswer,
    lateAnswers,
    repliesAmongParticipants,
    peakPerMinute,
    facilitatorShare,
  } = question;
  const from = some(people, (count) => ` from ${many(count, 'person', 'people')}`);
  return [
    askedAt === null ? '' : `asked at ${reportClock(report).time(askedAt)}`,
    known(answers, (count) => many(count, 'answer') + some(reshares, (more) => ` and ${many(more, 'reshare')}`) + from),
    known(medianSecondsToAnswer, (seconds) => `half of them within ${durationWords(seconds)}`),
    some(peakPerMinute, (count) => `${count} in the busiest minute`),
    some(lateAnswers, (count) => `${count} after the next question was out`),
    some(repliesAmongParticipants, (count) => `${many(count, 'reply', 'replies')} among participants`),
    known(facilitatorShare, (share) => `${Math.round(100 * share)} % by the hosts`),
    some(question.unplaced, (count) => `${many(count, 'post')} beside the question`),
  ].filter((words) => words !== '');
}

/** "12 people" or, where authors are not known, "12 posts". */
export const countWords = ({ people, posts }: Pick<ReportTerm, 'people' | 'posts'>): string =>
  people === null ? many(posts, 'post') : many(people, 'person', 'people');

/** Who shared a link, and how many: "Amber Otter and Teal Newt · 2 people", or the one who did. */
export const sharedWords = (link: ReportLink): string =>
  link.by.length === 1 && link.people === 1
    ? sharedBy(link)
    : [sharedBy(link), countWords(link)].filter((words) => words !== '').join(' · ');

/** What a term is sized and ranked by. */
export const termCount = ({ people, posts }: ReportTerm): number => people ?? posts;

/** "recurs in 3 of 5 questions". */
export const recursWords = ({ recurs, of }: { recurs: number; of: number }): string =>
  `${recurs} of ${many(of, 'question')}`;

/** "48 s", "2 min 10 s", "1 h 5 min". */
export function durationWords(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  if (minutes >= 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

/** What a reader should know of how people are called, and of what they may not see; '' where there is nothing. */
export function namesWords({ names, minimumGroup }: ChatReport): string {
  const called = {
    full: '',
    pseudonym: 'Names were replaced by machine. Read this before you pass it on.',
    none: 'Names were left out by machine. Read this before you pass it on.',
  }[names];
  const small =
    minimumGroup === null ? '' : `Figures of fewer than ${minimumGroup} people, and people’s words, are not shown.`;
  return [called, small].filter((words) => words !== '').join(' ');
}

/** How a post’s place is known, in words. */
export const methodWords: Record<string, string> = {
  asks: 'asks the question',
  label: 'its own label',
  reply: 'what it replies to',
  time: 'time and words',
  source: 'the source',
  moved: 'moved by hand',
  none: 'not placed',
};

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;
const known = (count: number | null, say: (count: number) => string): string => (count === null ? '' : say(count));
const some = (count: number | null, say: (count: number) => string): string => (count ? say(count) : '');
