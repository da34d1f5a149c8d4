/** A moment of a day by the clock of a time zone, `2026-09-10T16:00`, as UTC; null where it is no moment. */
export function utcOf(local: string, timezone: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(local)) return null;
  const wanted = Date.parse(`${local}Z`);
  if (Number.isNaN(wanted)) return null;
  // How far the zone is from UTC depends on the moment itself: a second look settles it but in the hour that is skipped.
  const guess = wanted - offsetAt(wanted, timezone);
  return new Date(wanted - offsetAt(guess, timezone)).toISOString();
}

/** A moment as a date and a clock of a time zone, for a field: `2026-09-10T16:00`. */
export function localOf(moment: string, timezone: string): string {
  const at = Date.parse(moment);
  return new Date(at + offsetAt(at, timezone)).toISOString().slice(0, 16);
}

/** By how many milliseconds the zone's clock is ahead of UTC at a moment. */
function offsetAt(moment: number, timeZone: string): number {
  const clock = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  });
  const parts = new Map(clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const shown = Date.UTC(
    ...([part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')] as const),
  );
  return shown - Math.floor(moment / 1000) * 1000;
}
