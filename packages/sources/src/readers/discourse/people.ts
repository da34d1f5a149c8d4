import type { MemberRecord } from '@groundswell/contract';
import { isTrue, type JsonObject, textIn } from '../../json-fields.ts';
import { numberIn } from './categories.ts';

/** The author of a post; null where the account is gone. Known by the username, as mentions are. */
export function memberOf(post: JsonObject, community: string): MemberRecord | null {
  const handle = textIn(post, 'username');
  if (handle === null) return null;
  const name = textIn(post, 'name')?.trim() || handle;
  const bot = isBot(post);
  const leads = !bot && ['moderator', 'admin', 'staff'].some((flag) => isTrue(post, flag));
  return {
    type: 'member',
    community,
    member: handle.toLowerCase(),
    name,
    handle,
    ...(bot ? { bot } : {}),
    ...(leads ? { role: 'facilitator' } : {}),
  };
}

/** Whether a post is the forum's own: system is -1 and discobot -2. */
export function isBot(post: JsonObject): boolean {
  return (numberIn(post, 'user_id') ?? 0) < 0;
}
