import { Refusal } from '@groundswell/contract';

/** @throws Refusal 400 unless `timezone` is an IANA name such as Europe/London. */
export function checkTimezone(timezone: string): void {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: timezone });
  } catch (cause) {
    throw new Refusal(`“${timezone}” is no time zone. Use a name such as Europe/London or America/Chicago.`, 400, {
      cause,
    });
  }
}
