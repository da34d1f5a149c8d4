/** A moment (UTC) in a time zone, which it names: "28 November 2026, 23:40 (Europe/London)". */
export function madeWords(moment: string, timezone: string): string {
  const clock = new Intl.DateTimeFormat('en-GB', {
    ...({ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const),
    ...({ hourCycle: 'h23', timeZone: timezone } as const),
  });
  const parts = Object.fromEntries(clock.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]));
  return `${parts.day} ${parts.month} ${parts.year}, ${parts.hour}:${parts.minute} (${timezone})`;
}
