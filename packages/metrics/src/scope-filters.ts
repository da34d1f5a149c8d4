import type { Question } from '@groundswell/contract';
import { type AskedOfScope, contentFilters } from './content-filters.ts';

/** Whether a filter other than the days is in force, and than the language: that is one of what it is set against, too. */
export const isNarrowed = (question: Question): boolean =>
  [...placeFilters(question), ...contentFilters({ ...question, language: undefined })].length > 0 ||
  question.team !== undefined;

/** The communities that the filters of place leave. */
export const communityFilters = (question: Question): string[] => [
  ...(question.community ? ['o.name in (select unnest($community))'] : []),
  ...(question.channel
    ? [
        "o.community_id in (select c.community_id from channels as c where c.name in (select unnest($channel)) or concat(o.name, '/', c.name) in (select unnest($channel)) or c.name in (select concat('#', unnest($channel))))",
      ]
    : []),
  ...(question.chat ? ['o.community_id in (select community_id from chats where external_id = $chat)'] : []),
];

/** Where a post stands. */
export const placeFilters = (question: AskedOfScope): string[] => [
  ...channelFilters(question),
  ...(asksForPlacements(question) ? [placedIn(question)] : []),
];

export const asksForPlacements = ({ chat, question }: Question): boolean => Boolean(chat || question);

/** What is said in a chat; with a question what answers it, passed on or not, in that chat or any. */
const placedIn = ({ chat, question }: Question): string =>
  `p.post_id in (select post_id from placements where ${[
    ...(chat ? ['chat_id in (select chat_id from chats where external_id = $chat)'] : []),
    ...(question ? ["question = $question and part in ('answer', 'reshare')"] : []),
  ].join(' and ')})`;

/**
 * A channel may be named as `channel` or `community/channel`. Posts are sorted by channel: where the channels' numbers are known
 * while DuckDB plans, it reads only theirs.
 */
export const channelFilters = ({ community, channel, channelNumbers }: AskedOfScope, table = 'p'): string[] =>
  channelNumbers?.length
    ? [`${table}.channel_id in (${channelNumbers.map((_, place) => `$channel_${place}`).join(', ')})`]
    : channelsNamed({ community, channel });

/** The same, looked for by their names. */
export const channelsNamed = ({ community, channel }: Pick<Question, 'community' | 'channel'>): string[] => [
  ...(community
    ? ['p.community_id in (select community_id from communities where name in (select unnest($community)))']
    : []),
  ...(channel ? [channelNamed('$channel')] : []),
];

/** Posts in channels of these names. */
export const channelNamed = (names: string): string =>
  `p.channel_id in (select c.channel_id from channels as c join communities as o on o.community_id = c.community_id
            where c.name in (select unnest(${names})) or concat(o.name, '/', c.name) in (select unnest(${names})) or c.name in (select concat('#', unnest(${names}))))`;

/** The channel that distinctive words are set against, where it is one. */
export const againstChannel = ({ against }: Question): string | undefined =>
  against === 'rest' || against === 'comparison' ? undefined : against;

/** Posts, or what else a member did, of the asked teams. */
export const teamFilter = ({ team }: Question, member: string): string[] =>
  team ? [`${member} in (select member_id from members where team in (select unnest($team)))`] : [];

/** What the filters bind. */
export function filterValues(asked: AskedOfScope): Record<string, number | string | string[]> {
  const { community, channel, team, language, chat, question, term, theme, with: other, about, codebook } = asked;
  const against = againstChannel(asked);
  const numbered = (name: string, numbers: number[] = []) =>
    Object.fromEntries(numbers.map((number, place) => [`${name}_${place}`, number]));
  const given: Record<string, number | string | string[] | undefined> = {
    ...{ community, channel, team, language, chat, question, term, theme, with: other, about, codebook },
    against: against === undefined ? undefined : [against],
    ...numbered('term', asked.termNumbers),
    ...numbered('channel', asked.channelNumbers),
  };
  return Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, number | string | string[]] => entry[1] !== undefined),
  );
}
