/** Whether a day (`2024-02-29`) or a UTC time (`2024-02-29T09:30:00.123Z`) is one that the calendar has. */
export function isMoment(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.\d{1,6})?Z)?$/.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year === 0 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return false;
  if (parts[4] === undefined) return true;
  return Number(parts[4]) < 24 && Number(parts[5]) < 60 && Number(parts[6]) < 60;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (lengths[month - 1] ?? 0);
}
