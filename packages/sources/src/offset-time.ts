import { isMoment } from './moment.ts';

const written = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d+))?\s?(?:Z|([+-])(\d\d):?(\d\d))$/i;

/** A time that is written with its zone (`2024-05-02T16:02:14.5+02:00`) in UTC, to the microsecond; null where it is none. */
export function utcOfWritten(text: string): string | null {
  const [, day, clock, fraction, sign, hours, minutes] = written.exec(text.trim()) ?? [];
  if (day === undefined || clock === undefined || !isMoment(`${day}T${clock}Z`)) return null;
  const places = fraction === undefined ? '' : `.${fraction.slice(0, 6)}`;
  if (sign === undefined) return `${day}T${clock}${places}Z`;
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  const utc = new Date(Date.parse(`${day}T${clock}Z`) - offset).toISOString().slice(0, 19);
  return isMoment(`${utc}Z`) ? `${utc}${places}Z` : null;
}

/** The last second of the year 9999: later ones have no four-digit year. */
export const LAST_SECOND = 253_402_300_799;

/** Seconds since 1970 in UTC, with as many decimals as are asked for; null where they are no such number. */
export function utcOfEpoch(seconds: unknown, decimals: 0 | 3 | 6 = 0): string | null {
  if (typeof seconds !== 'number' || !(seconds >= 0 && seconds <= LAST_SECOND)) return null;
  const whole = Math.floor(seconds);
  const second = wholeSecond(whole);
  if (decimals === 0) return `${second}Z`;
  const unit = 10 ** decimals;
  const part = Math.min(Math.round((seconds - whole) * unit), unit - 1);
  return `${second}.${String(part).padStart(decimals, '0')}Z`;
}

const SECONDS_A_DAY = 86_400;
// Messages come in the order of their times: the last day is mostly the next one's too.
let lastDay = 0;
let lastDayText = '1970-01-01';

/** A whole second since 1970 as `2024-05-02T16:02:14`. */
export function wholeSecond(seconds: number): string {
  const day = Math.floor(seconds / SECONDS_A_DAY);
  if (day !== lastDay) {
    lastDayText = new Date(day * SECONDS_A_DAY * 1000).toISOString().slice(0, 10);
    lastDay = day;
  }
  const ofDay = seconds - day * SECONDS_A_DAY;
  return `${lastDayText}T${twoDigits(Math.floor(ofDay / 3600))}:${twoDigits(Math.floor(ofDay / 60) % 60)}:${twoDigits(ofDay % 60)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
