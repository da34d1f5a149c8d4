import type { LeftOutReason, MemberRecord, PostRecord, ReactionRecord } from '@groundswell/contract';
import { asObject } from '../../json-fields.ts';
import { type Conversation, statementId } from './conversation.ts';
import { personOf } from './person.ts';
import { commentOf, type Deed, deedOf, placeOf, targetsOf, timeOf, wordsOf } from './utterance.ts';
import { whyRefused } from './validate/statement.ts';

/** What a statement gives; `why` is the end of a sentence. */
export type ReadStatement =
  | { post: PostRecord; person: MemberRecord | null; place: { channel: string; name: string } }
  | { reaction: ReactionRecord; person: MemberRecord | null }
  | { reason: LeftOutReason; why: string };

/** Reads one statement. */
export function readStatement(value: unknown, community: string, conversation: Conversation): ReadStatement {
  const why = whyRefused(value);
  const statement = asObject(value);
  if (why !== null || statement === null) return { reason: 'unreadable', why: `is no valid statement: ${why}` };
  const id = statementId(statement);
  const deed = deedOf(statement);
  if (conversation.voided.has(id)) return { reason: 'deleted', why: 'was taken back' };
  if (deed === 'other' || deed === 'voids') return { reason: 'system notice', why: 'is not a conversation' };
  const at = timeOf(statement);
  if (at === null) return { reason: 'unreadable', why: 'has neither "timestamp" nor "stored"' };
  const person = personOf(statement.actor, community);
  const member = person === null ? {} : { member: person.member };
  const place = placeOf(statement);
  const { channel } = place;
  if (deed === 'likes') {
    const post = conversation.parentOf(id, targetsOf(statement));
    if (post === null) return { reason: 'system notice', why: 'likes what is no post in these files' };
    const where = { community, channel: conversation.channelOf(post) ?? channel };
    return { reaction: { type: 'reaction', ...where, post, ...member, emoji: 'like', at }, person };
  }
  const text = wordsOf(statement, deed);
  if (text === '') return { reason: 'empty', why: 'has no words' };
  const parent = deed === 'answers' ? conversation.parentOf(id) : null;
  const answered = parent === null ? {} : { thread: conversation.openingOf(parent, id), parent };
  const comment = deed === 'shares' ? commentOf(statement) : null;
  const post: PostRecord = {
    type: 'post',
    community,
    channel,
    post: id,
    ...answered,
    ...member,
    kind: kindOf(deed, parent),
    at,
    text,
    ...(comment === null ? {} : { comment }),
  };
  return { post, person, place };
}

/** Words about something that nobody posted, such as a video, open a conversation of their own. */
function kindOf(deed: Deed, parent: string | null): PostRecord['kind'] {
  if (deed === 'shares') return 'reshare';
  return parent === null ? 'start' : 'reply';
}
