import type { LeftOutReason, MemberRecord, OutcomeRecord, PostRecord, ReactionRecord } from '@groundswell/contract';
import { asObject, type JsonObject } from '../../json-fields.ts';
import { type Conversation, statementId } from './conversation.ts';
import { outcomeOf } from './outcome.ts';
import { personOf } from './person.ts';
import { commentOf, type Deed, deedOf, placeOf, targetsOf, timeOf, wordsOf } from './utterance.ts';
import { whyRefused } from './validate/statement.ts';

/** What a statement gives; `why` is the end of a sentence. */
export type ReadStatement =
  | { post: PostRecord; person: MemberRecord | null; place: { channel: string; name: string } }
  | { reaction: ReactionRecord; person: MemberRecord | null }
  | { outcome: OutcomeRecord; person: MemberRecord | null }
  | { reason: LeftOutReason; why: string };

/** What every record of a statement is made from. */
interface Said {
  statement: JsonObject;
  id: string;
  deed: Deed;
  community: string;
  at: string;
  person: MemberRecord | null;
  conversation: Conversation;
}

/** Reads one statement. */
export function readStatement(value: unknown, community: string, conversation: Conversation): ReadStatement {
  const why = whyRefused(value);
  const statement = asObject(value);
  if (why !== null || statement === null) return { reason: 'unreadable', why: `is no valid statement: ${why}` };
  const id = statementId(statement);
  const deed = deedOf(statement);
  if (conversation.voided.has(id)) return { reason: 'deleted', why: 'was taken back' };
  const outcome = deed === 'other' ? outcomeOf(statement) : null;
  if (deed === 'voids' || (deed === 'other' && outcome === null))
    return { reason: 'system notice', why: 'is not a conversation' };
  const at = timeOf(statement);
  if (at === null) return { reason: 'unreadable', why: 'has neither "timestamp" nor "stored"' };
  const person = personOf(statement.actor, community);
  if (outcome !== null)
    return { outcome: { type: 'outcome', community, outcome: id, ...memberOf(person), ...outcome, at }, person };
  const said = { statement, id, deed, community, at, person, conversation };
  return deed === 'likes' ? readLike(said) : readPost(said);
}

function readLike({ statement, id, community, at, person, conversation }: Said): ReadStatement {
  const post = conversation.parentOf(id, targetsOf(statement));
  if (post === null) return { reason: 'system notice', why: 'likes what is no post in these files' };
  const where = { community, channel: conversation.channelOf(post) ?? placeOf(statement).channel };
  return { reaction: { type: 'reaction', ...where, post, ...memberOf(person), emoji: 'like', at }, person };
}

function readPost({ statement, id, deed, community, at, person, conversation }: Said): ReadStatement {
  const text = wordsOf(statement, deed);
  if (text === '') return { reason: 'empty', why: 'has no words' };
  const place = placeOf(statement);
  const parent = deed === 'answers' ? conversation.parentOf(id) : null;
  const answered = parent === null ? {} : { thread: conversation.openingOf(parent, id), parent };
  const comment = deed === 'shares' ? commentOf(statement) : null;
  const post: PostRecord = {
    type: 'post',
    community,
    channel: place.channel,
    post: id,
    ...answered,
    ...memberOf(person),
    kind: kindOf(deed, parent),
    at,
    text,
    ...(comment === null ? {} : { comment }),
  };
  return { post, person, place };
}

function memberOf(person: MemberRecord | null): { member?: string } {
  return person === null ? {} : { member: person.member };
}

/** Words about something that nobody posted, such as a video, open a conversation of their own. */
function kindOf(deed: Deed, parent: string | null): PostRecord['kind'] {
  if (deed === 'shares') return 'reshare';
  return parent === null ? 'start' : 'reply';
}
