import { type Day, dayOf, londonClock, londonMoment, weekdayOf } from '../calendar.ts';
import { progress } from '../planted.ts';
import { drawKey, type Random } from '../random.ts';

// Public holidays in England within the period (gov.uk/bank-holidays), and the days between Christmas and New Year.
const holidays = new Set(
  [
    ...['2025-04-18', '2025-04-21', '2025-05-05', '2025-05-26', '2025-08-25'],
    ...['2025-12-24', '2025-12-25', '2025-12-26', '2025-12-29', '2025-12-30', '2025-12-31', '2026-01-01', '2026-01-02'],
    ...['2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31'],
  ].map(dayOf),
);

// Monday to Sunday, invented: Tuesday to Thursday are the full days.
const weekdays = [0.96, 1.16, 1.18, 1.12, 0.8, 0.13, 0.09];
// The hours of the day, invented: two peaks and a dip at lunch.
const byDay = {
  6: 1,
  7: 4,
  8: 9,
  9: 12,
  10: 12,
  11: 10,
  12: 5,
  13: 6,
  14: 10,
  15: 10,
  16: 8,
  17: 5,
  18: 2.4,
  19: 1.2,
  20: 0.6,
  21: 0.4,
};
const byNight = { 0: 2, 1: 2, 3: 2, 4: 2, 5: 3, 6: 3, 9: 1, 14: 1, 18: 3, 19: 4, 20: 6, 21: 7, 22: 7, 23: 4 };

const opens = 7 * 60;
const closes = 19 * 60;

/** How busy a day is; an ordinary day of an ordinary week is about 1. */
export function busyness(day: Day): number {
  const growth = 0.84 + 0.36 * progress(day);
  if (holidays.has(day)) return 0.06 * growth;
  return weekdays[weekdayOf(day) - 1]! * season(day) * growth;
}

/** Weekends and nights are when some channels are read. */
export function nightlyBusyness(day: Day): number {
  return busyness(day) * 0.4 + 0.5;
}

/** A moment of the day at which somebody writes. */
export function momentOf(day: Day, nocturnal: boolean, random: Random): number {
  const hour = Number(drawKey<string>(nocturnal ? byNight : byDay, random));
  return londonMoment(day, hour * 60) + random.below(3_600_000);
}

/** The moment at which a reply is really written: rarely outside working hours, else on the next working morning. */
export function whenAtWork(moment: number, nocturnal: boolean, random: Random): number {
  const { day, minute } = londonClock(moment);
  if (nocturnal || (isWorkday(day) && minute >= opens && minute < closes)) return moment;
  if (minute >= 6 * 60 && minute < 22 * 60 && random.chance(isWorkday(day) ? 0.3 : 0.06)) return moment;
  let next = isWorkday(day) && minute < opens ? day : day + 1;
  while (!isWorkday(next)) next += 1;
  return londonMoment(next, opens + random.below(180)) + random.below(60_000);
}

function isWorkday(day: Day): boolean {
  return weekdayOf(day) <= 5 && !holidays.has(day);
}

function season(day: Day): number {
  const date = new Date(day * 86_400_000);
  const month = date.getUTCMonth() + 1;
  const dayOfMonth = date.getUTCDate();
  if (month === 8) return 0.72;
  if (month === 12 && dayOfMonth > 19) return 0.5;
  if (month === 7 && dayOfMonth > 20) return 0.88;
  return 1;
}
