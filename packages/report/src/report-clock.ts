import type { ChatReport } from '@groundswell/contract';

/** Says days and times of a report in its own zone. */
export interface ReportClock {
  /** "16:02", or "16:02:11" with seconds. */
  time(moment: string, seconds?: boolean): string;
  /** "Thursday 17 September 2026". */
  day(day: string): string;
}

/** A clock in the time zone of a report. */
export function reportClock({ timezone }: Pick<ChatReport, 'timezone'>): ReportClock {
  const times = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: timezone } as const;
  const short = new Intl.DateTimeFormat('en-GB', times);
  const long = new Intl.DateTimeFormat('en-GB', { ...times, second: '2-digit' });
  const date = new Intl.DateTimeFormat('en-GB', {
    ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  });
  return {
    time: (moment, seconds = false) => (seconds ? long : short).format(new Date(moment)),
    day: (day) => date.format(new Date(`${day}T00:00:00Z`)).replace(',', ''),
  };
}
