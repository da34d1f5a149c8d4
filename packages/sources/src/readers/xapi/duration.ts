const some = '(\\d+(?:[.,]\\d+)?)';
const isoDuration = new RegExp(
  `^P(?:${some}W|(?:${some}Y)?(?:${some}M)?(?:${some}D)?(?:T(?:${some}H)?(?:${some}M)?(?:${some}S)?)?)$`,
);

/** The seconds in an ISO 8601 duration; null where it is none, or has years or months, which are not always as long. */
export function secondsOf(duration: string): number | null {
  const found = isoDuration.exec(duration);
  if (found === null) return null;
  const parts = found.slice(1).map((part) => Number((part ?? '0').replace(',', '.')));
  const [weeks = 0, years = 0, months = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts;
  if (years > 0 || months > 0) return null;
  return (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds;
}
