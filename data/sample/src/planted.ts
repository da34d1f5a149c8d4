import { dayOf } from './calendar.ts';

/** The default seed: the first day of the story. */
export const SEED = 20250401;

/** The time zone that the company works in. */
export const sampleTimezone = 'Europe/London';

/** The days that the export covers. The last one is a Wednesday, so that the last week is not over. */
export const period: { from: string; to: string } = { from: '2025-04-01', to: '2026-09-23' };

/** What is planted, by decision; the figures that follow from it are counted in truth/measure-truth.ts. */
export const planted = {
  /** A lively channel that falls silent 51 days before the end. */
  deadChannel: { channel: 'deal-diaries', lastDay: '2026-08-03' },
  /** People speak of trust more after an open Q&A. */
  trustRises: { theme: 'trust', from: '2026-06-09' },
  /** The week (Monday) in which a reorganisation is announced. */
  fearWeek: { theme: 'fear', week: '2026-05-18', announced: '2026-05-19', until: '2026-05-24' },
  /** One person writes most of what is said about macros. */
  loudVoice: { term: 'macro' },
  /** A facilitator runs a channel nearly alone until this day, and leaves it to the others afterwards. */
  stepsBack: { channel: 'learning-lounge', until: '2026-01-30' },
  /** A team whose replies stay within the team. */
  keepsToItself: { team: 'Engineering', channel: 'engineering-room' },
  /** A channel that never got going, and one that is fading. */
  neverStarted: { channel: 'book-corner', from: '2025-06-02', until: '2025-06-27' },
  fading: { channel: 'managers-corner', from: '2026-07-20' },
  /** A community of practice opens; four weeks later the teams that take part resolve a quarter faster, and no others. */
  fasterAnswers: {
    measure: 'Time to resolve',
    channel: 'night-and-weekend',
    started: '2026-02-09',
    from: '2026-03-09',
    teams: ['Customer Care', 'Field Service', 'Operations'],
    factor: 0.75,
    programme: 'Night-and-weekend circle',
  },
  /** A programme that changed nothing: its teams have the same figures as if it had not been. Its half year is over before the other begins. */
  lunchTalks: { programme: 'Lunch talks', started: '2025-08-04', teams: ['Sales', 'Engineering', 'Product'] },
  /** Satisfaction follows how many people write in a week by so many weeks; below `quiet` people it makes no difference. */
  satisfactionFollows: {
    measure: 'Customer satisfaction',
    lag: 3,
    quiet: 70,
    points: 0.15,
    gaps: ['2025-08-11', '2026-08-03'],
  },
  /** A measure with which nothing was done. */
  nothingDone: { measure: 'Sick leave' },
};

/** The first and the last day as numbers. */
export const firstDay = dayOf(period.from);
export const lastDay = dayOf(period.to);

/** How far the story has come on a day: 0 at the beginning, 1 at the end. */
export function progress(day: number): number {
  return (day - firstDay) / (lastDay - firstDay);
}
