import { Refusal } from '@groundswell/contract';
import { isMoment } from '../../moment.ts';

/** In which order day, month and year are written. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** The three numbers of a date, as they are written. */
export type WrittenDate = [string, string, string];

/** The day that a date is in an order (`2024-05-02`), or null where it is none. */
export function dayOf([first, second, third]: WrittenDate, order: DateOrder): string | null {
  const [year, month, day] =
    order === 'ymd' ? [first, second, third] : order === 'dmy' ? [third, second, first] : [third, first, second];
  if (year.length !== 2 && year.length !== 4) return null;
  const written = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isMoment(written) ? written : null;
}

/**
 * The order of a file's dates: what somebody said, if every date can be read so; else what those dates tell that can be
 * read in one way only.
 * @throws Refusal where they tell nothing, or two things: it asks for the order.
 */
export function dateOrderOf(dates: Iterable<WrittenDate>, file: string, said: string | undefined): DateOrder {
  const all = [...dates];
  const orders: DateOrder[] = ['dmy', 'mdy', 'ymd'];
  const chosen = orders.find((order) => order === said);
  if (said !== undefined && chosen === undefined) {
    throw new Refusal(`"${said}" is not an order of dates: say dmy, mdy or ymd.`, 400);
  }
  if (chosen !== undefined && all.every((date) => dayOf(date, chosen) !== null)) return chosen;
  const told = yearMayBeFirst(all) ? [] : orders.filter((order) => all.some((date) => onlyIn(order, date)));
  if (told.length === 1) return told[0]!;
  const example = all[0]?.join('/') ?? '';
  const why =
    told.length === 0
      ? `has only dates such as ${example}, which can be read in more than one order`
      : `has dates that cannot all be in one order`;
  throw new Refusal(`${file} ${why}. Say it with --map date-order=dmy, mdy or ymd. Nothing was imported.`, 400);
}

/** `24/05/02`, `24/05/13`, `24/06/01`: what changes most is the day, and years of two digits may come first. */
function yearMayBeFirst(dates: WrittenDate[]): boolean {
  const distinct = (place: 0 | 2) => new Set(dates.map((date) => Number(date[place]))).size;
  // WhatsApp is from 2009.
  const couldBe = (date: WrittenDate) => date[0].length === 2 && Number(date[0]) >= 9 && dayOf(date, 'ymd') !== null;
  return distinct(2) > distinct(0) && dates.every(couldBe);
}

/** Years are never read out of two numbers that may be days: only a great one comes first for certain. */
function onlyIn(order: DateOrder, [first, second]: WrittenDate): boolean {
  const yearFirst = first.length === 4 || Number(first) > 31;
  if (order === 'ymd') return yearFirst;
  return !yearFirst && Number(order === 'dmy' ? first : second) > 12;
}
