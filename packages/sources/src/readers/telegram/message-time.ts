import { Refusal } from '@groundswell/contract';
import { type JsonObject, textIn } from '../../json-fields.ts';
import { isMoment } from '../../moment.ts';
import { utcOfEpoch } from '../../offset-time.ts';
import { utcOf } from '../../zoned-time.ts';

/**
 * Reads the times of messages: `date_unixtime`, or the local `date` of exports from before 2021.
 * @throws Refusal where only local times are given and nobody said where.
 */
export function timesOf(file: string, timezone: string | undefined) {
  return (message: JsonObject, key: 'date' | 'edited'): string | null => {
    const seconds = message[`${key}_unixtime`];
    if (/^\d{1,12}$/.test(String(seconds ?? ''))) return utcOfEpoch(Number(seconds));
    const local = textIn(message, key);
    // 1970 is how old exports say "never".
    if (local === null || !isMoment(`${local}Z`) || local < '2013') return null;
    if (timezone === undefined) {
      const text = `${file} gives local times such as ${local} without saying where. Say it with --timezone, such as --timezone Europe/London.`;
      throw new Refusal(text, 400);
    }
    return utcOf(local, timezone);
  };
}
