import type { ImportFieldValues } from './ImportFields.tsx';

const asked: Record<keyof ImportFieldValues, RegExp> = {
  date: /--date|\bdates?\b|\bwhich day\b|\bthe day\b/i,
  timezone: /--timezone|\btime[ -]?zone\b/i,
  community: /--community|\bname of the community\b|\bcommunity name\b/i,
  source: /--source|\bwhich source\b|\bmore than one source\b|\bno reader\b/i,
};

/** The fields that a refusal asks for: what the server says in words, found by the words that it uses. */
export function wantedFields(problem: string): (keyof ImportFieldValues)[] {
  return (Object.keys(asked) as (keyof ImportFieldValues)[]).filter((field) => asked[field].test(problem));
}
