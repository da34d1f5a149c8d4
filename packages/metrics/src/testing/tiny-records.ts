import type { PostRecord, SourceRecord } from '@groundswell/contract';
import type { PostText } from '@groundswell/warehouse';

/** A record written by hand, and for a post what its text says. */
export interface TinyRecord {
  record: SourceRecord;
  text?: PostText;
}

/** What a post says, beside the fields of its record. A word stands for itself: no stemming here. */
interface Saying {
  words?: string[];
  phrases?: string[];
  themes?: string[];
  negated?: string[];
  /** Themes and groups of one sentence each: `fear leaders`. */
  about?: string[];
  /** Themes of the codebook `practice`. */
  practice?: string[];
  asks?: boolean;
  /** English, unless said; null for one that is not known. */
  language?: string | null;
  /** Domains that it links to. */
  links?: string[];
}

/** Whom a sentence of a tiny community can concern. */
export const tinyGroups = ['leaders', 'staff'];

type PostFields = Partial<Omit<PostRecord, 'type' | 'post' | 'member' | 'at'>> & Saying;

/** A post that opens a thread, in channel "general" of community "company" unless said. `at` is `2024-01-05T09:00` or a day. */
export function post(id: string, member: string | null, at: string, fields: PostFields = {}): TinyRecord {
  const {
    words = [],
    phrases = [],
    themes = [],
    negated = [],
    about = [],
    practice = [],
    asks = false,
    language = 'en',
    links = [],
    ...rest
  } = fields;
  const once = (form: string) => ({ stem: form, form, count: 1 });
  const twoWords = (phrase: string) => {
    const [first, next] = phrase.split(' ') as [string, string];
    return { stems: [first, next] as const, forms: [first, next] as const, count: 1 };
  };
  const hit = (theme: string, isNegated: boolean, sentence = 0) => ({
    codebook: tinyGroups.includes(theme) ? 'about' : 'mindset',
    ...{ theme, negated: isNegated, sentence },
  });
  const practised = practice.map((theme) => ({ codebook: 'practice', theme, negated: false, sentence: 0 }));
  const sentences = about.flatMap((said, place) => said.split(' ').map((theme) => hit(theme, false, place + 1)));
  return {
    record: {
      type: 'post',
      community: 'company',
      channel: 'general',
      kind: 'start',
      text: id,
      ...rest,
      post: id,
      member,
      at: moment(at),
    },
    text: {
      language,
      words: words.map(once),
      phrases: phrases.map(twoWords),
      hits: [
        ...themes.map((theme) => hit(theme, false)),
        ...negated.map((theme) => hit(theme, true)),
        ...sentences,
        ...practised,
      ],
      asks,
      links,
    },
  };
}

/** A reply to the post that opened the thread, or within it to `parent`. */
export const reply = (
  id: string,
  thread: string,
  member: string | null,
  at: string,
  fields: PostFields = {},
): TinyRecord => post(id, member, at, { kind: 'reply', thread, ...fields });

/** A reaction; without `at` it has no time of its own. */
export const reaction = (
  to: string,
  member: string | null,
  at?: string,
  place: { community?: string; channel?: string } = {},
): TinyRecord => ({
  record: {
    type: 'reaction',
    community: 'company',
    channel: 'general',
    ...place,
    post: to,
    member,
    emoji: 'wave',
    ...(at && { at: moment(at) }),
  },
});

/** What is known of somebody, in every community. */
export const person = (
  member: string,
  fields: Partial<Omit<Extract<SourceRecord, { type: 'member' }>, 'type' | 'member'>> = {},
): TinyRecord => ({ record: { type: 'member', member, name: member, ...fields } });

/** Any other record. */
export const record = (of: SourceRecord): TinyRecord => ({ record: of });

/** That the export of a community covers days up to this one. */
export const coveredUntil = (day: string, community = 'company'): TinyRecord =>
  record({ type: 'community', community, name: community, covered_to: day });

/** As many invented people as asked for. */
export const crowd = (size: number, colour = 'amber'): string[] =>
  Array.from({ length: size }, (_, index) => `${colour} ${index + 1}`);

const moment = (at: string): string => (at.length === 16 ? `${at}:00Z` : at);
