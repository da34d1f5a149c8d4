import type { LeftOutReason, PostRecord, ReactionRecord } from '@groundswell/contract';
import { asObject, isTrue, type JsonObject, listIn, textIn } from '../../json-fields.ts';
import { utcOfWritten } from '../../offset-time.ts';
import { numberIn } from './categories.ts';
import { cookedWords } from './cooked.ts';
import { isBot, memberOf } from './people.ts';
import type { Topic } from './topic.ts';

/** What a post of a topic gives, or why it is none. `why` is the end of a sentence. */
export type ReadPost = { post: PostRecord; likes: ReactionRecord[] } | { reason: LeftOutReason; why: string };

// Ours: far above the 150,000 characters that a forum can allow.
const LONGEST = 2 ** 22;
const regular = 1;
const whisper = 4;
const like = 2;

/** Reads one post of a topic. */
export function readPost(shown: JsonObject, topic: Topic, community: string, includePrivate: boolean): ReadPost {
  const left = noPost(shown, topic, includePrivate);
  if (left !== null) return left;
  const number = numberIn(shown, 'post_number');
  const at = utcOfWritten(textIn(shown, 'created_at') ?? '');
  if (number === null) return { reason: 'unreadable', why: 'has no "post_number"' };
  if (at === null) return { reason: 'unreadable', why: 'has no "created_at" that is a time' };
  const cooked = textIn(shown, 'cooked') ?? '';
  if (cooked.length > LONGEST) return { reason: 'unreadable', why: 'is longer than a post can be' };
  const { text: words, mentions } = cookedWords(cooked);
  const files = filesIn(cooked);
  if (words === '' && files === 0) return { reason: 'empty', why: 'has no words' };
  const title = number === 1 ? topic.title : '';
  const author = memberOf(shown, community);
  const edited = (numberIn(shown, 'version') ?? 1) > 1 ? utcOfWritten(textIn(shown, 'updated_at') ?? '') : null;
  const post: PostRecord = {
    type: 'post',
    community,
    channel: topic.category,
    // The number in the topic is how posts name each other.
    post: `${topic.id}/${number}`,
    ...answering(number, shown, topic),
    ...(author === null ? {} : { member: author.member }),
    ...(isBot(shown) ? { bot: true } : {}),
    at,
    ...(edited === null ? {} : { edited_at: edited }),
    text: [title, words].filter(Boolean).join('\n\n'),
    ...(mentions.length > 0 ? { mentions } : {}),
    ...(files > 0 ? { files } : {}),
    ...readIn(shown, number, topic),
  };
  return { post, likes: likesOf(shown, post) };
}

function noPost(
  shown: JsonObject,
  topic: Topic,
  includePrivate: boolean,
): { reason: LeftOutReason; why: string } | null {
  const kind = numberIn(shown, 'post_type') ?? regular;
  const hidden = topic.private || kind === whisper;
  if (hidden && !includePrivate) return { reason: 'private', why: 'is for some people only' };
  if ((kind !== regular && kind !== whisper) || textIn(shown, 'action_code') !== null) {
    return { reason: 'system notice', why: 'is what the forum says about its topic' };
  }
  if (textIn(shown, 'deleted_at') !== null || isTrue(shown, 'user_deleted')) {
    return { reason: 'deleted', why: 'is deleted' };
  }
  return isTrue(shown, 'hidden') ? { reason: 'deleted', why: 'is hidden by the community' } : null;
}

function answering(number: number, shown: JsonObject, { id }: Topic): Pick<PostRecord, 'kind' | 'thread' | 'parent'> {
  if (number === 1) return { kind: 'start' };
  const thread = `${id}/1`;
  const answered = numberIn(shown, 'reply_to_post_number');
  return { kind: 'reply', thread, parent: answered === null || answered === number ? thread : `${id}/${answered}` };
}

/** Pictures that people put in, of which large ones stand in a box with a link, and attached files. */
function filesIn(cooked: string): number {
  const count = (pattern: RegExp) => cooked.match(pattern)?.length ?? 0;
  const pictures = Math.max(count(/<a class="lightbox"/g), count(/<img src="[^"]*\/uploads\//g));
  return pictures + count(/<a class="attachment"/g);
}

/** A post says how often it was read and by how many; a topic, which its first post stands for, how often it was viewed. */
function readIn(shown: JsonObject, number: number, topic: Topic): Pick<PostRecord, 'views' | 'readers'> {
  const views = number === 1 ? (topic.views ?? numberIn(shown, 'reads')) : numberIn(shown, 'reads');
  const readers = numberIn(shown, 'readers_count');
  return { ...(views === null ? {} : { views }), ...(readers === null ? {} : { readers }) };
}

function likesOf(shown: JsonObject, { community, channel, post }: PostRecord): ReactionRecord[] {
  const about = { type: 'reaction' as const, community, channel, post };
  // Forums with reactions of many kinds count each.
  const reactions = listIn(shown, 'reactions')
    .map(asObject)
    .map((one) => ({ emoji: textIn(one, 'id') ?? '', count: numberIn(one, 'count') ?? 0 }));
  const summary = listIn(shown, 'actions_summary')
    .map(asObject)
    .filter((one) => numberIn(one, 'id') === like)
    .map((one) => ({ emoji: 'heart', count: numberIn(one, 'count') ?? 0 }));
  return (reactions.length > 0 ? reactions : summary)
    .filter(({ emoji, count }) => emoji !== '' && count > 0)
    .map(({ emoji, count }) => ({ ...about, emoji, count }));
}
