import { asObject, isTrue, type JsonObject, listIn, objectIn, textIn, textsIn } from '../../json-fields.ts';
import { slackTime } from './slack-time.ts';

/** A message as exports have it; what is absent or of an unexpected kind is null or empty. */
export interface Message {
  /** Epoch seconds with six decimals, and the message's id in its channel: text, because a float would lose digits. */
  ts: string;
  type: string | null;
  subtype: string | null;
  hidden: boolean;
  user: string | null;
  bot: string | null;
  /** What a bot calls itself. */
  botName: string | null;
  text: string;
  thread: string | null;
  edited: string | null;
  comment: { user: string | null; text: string } | null;
  blocks: unknown[];
  attachments: JsonObject[];
  files: number;
  reactions: { name: string; users: string[]; count: number }[];
}

/** The message in a list's element, or null where it has no `ts` that is a time. */
export function messageOf(element: unknown): Message | null {
  const found = asObject(element);
  const ts = textIn(found, 'ts');
  if (found === null || ts === null || slackTime(ts) === null) return null;
  const comment = objectIn(found, 'comment');
  // A comment on a file names it and brings none.
  const upload = comment === null && objectIn(found, 'file') !== null;
  return {
    ts,
    type: textIn(found, 'type'),
    subtype: textIn(found, 'subtype'),
    hidden: isTrue(found, 'hidden'),
    user: textIn(found, 'user'),
    bot: textIn(found, 'bot_id'),
    botName: textIn(found, 'username') ?? textIn(objectIn(found, 'bot_profile'), 'name'),
    text: textIn(found, 'text') ?? '',
    thread: textIn(found, 'thread_ts'),
    edited: textIn(objectIn(found, 'edited'), 'ts'),
    comment: comment && { user: textIn(comment, 'user'), text: textIn(comment, 'comment') ?? '' },
    blocks: listIn(found, 'blocks'),
    attachments: listIn(found, 'attachments')
      .map(asObject)
      .filter((one) => one !== null),
    files: listIn(found, 'files').length || (upload ? 1 : 0),
    reactions: listIn(found, 'reactions')
      .map((one) => reactionOf(asObject(one)))
      .filter((one) => one !== null),
  };
}

function reactionOf(found: JsonObject | null): Message['reactions'][number] | null {
  const name = textIn(found, 'name');
  if (name === null) return null;
  const count = found?.count;
  return { name, users: textsIn(found, 'users'), count: Number.isSafeInteger(count) ? Number(count) : 0 };
}
