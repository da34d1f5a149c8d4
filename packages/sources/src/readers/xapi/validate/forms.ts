import { isMoment } from '../../../moment.ts';
import { anything, type Check, mapOf, text, textThat } from './checks.ts';

// RFC 3987: a scheme, and no signs that must be escaped. Which schemes there are is nobody's to list.
const isIri = (written: string) => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(written);

export const iri: Check = textThat(isIri, 'an IRI');

export const uuid: Check = textThat(
  (written) => /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(written),
  'a UUID',
);

export const mailbox: Check = textThat((written) => /^mailto:[^\s@]+@[^\s@]+$/.test(written), 'a "mailto:" address');

export const sha1: Check = textThat((written) => /^[0-9a-f]{40}$/i.test(written), 'an SHA-1 sum');

// RFC 5646, 2.1, without the list of languages: language, script, region, variants, extensions, private use.
const tag =
  /^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?|x(?:-[a-z0-9]{1,8})+|i-[a-z]+)$/i;
const isLanguage = (written: string) => tag.test(written);

export const language: Check = textThat(isLanguage, 'a language tag');
export const languageMap: Check = mapOf(isLanguage, text);
export const extensions: Check = mapOf(isIri, anything);

// ISO 8601:2004, 4.4.3.2: a week, or parts in their order with at least one, the last of which may be broken.
const decimal = '\\d+(?:[.,]\\d+)?';
const isoDuration = new RegExp(
  `^P(?:${decimal}W|(?=\\d|T\\d)(?:${decimal}Y)?(?:${decimal}M)?(?:${decimal}D)?(?:T(?=\\d)(?:${decimal}H)?(?:${decimal}M)?(?:${decimal}S)?)?)$`,
);

export const duration: Check = textThat((written) => isoDuration.test(written), 'an ISO 8601 duration');

const stamp = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

export const timestamp: Check = textThat((written) => utcOfStamp(written) !== null, 'an ISO 8601 time');

/** The UTC time of an ISO 8601 time; without a zone it is UTC. Null where it is none, or its zone is `-00:00`. */
export function utcOfStamp(written: string): string | null {
  const [, day, clock = '00:00:00', zone = 'Z'] = stamp.exec(written) ?? [];
  if (day === undefined || /^-00(?::?00)?$/.test(zone)) return null;
  const full = `${day}T${clock.length === 5 ? `${clock}:00` : clock}`;
  if (!isMoment(`${full}Z`)) return null;
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  const fraction = /[.,](\d+)/.exec(written)?.[1]?.slice(0, 3).padEnd(3, '0') ?? '000';
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return new Date(Date.parse(`${full}.${fraction}Z`) - offset * 60_000).toISOString();
}
