import type { MemberRecord } from '@groundswell/contract';
import { asObject, objectIn, textIn } from '../../json-fields.ts';

/** The record of an agent, or of a group that has an identity; null for an anonymous group, which is nobody. */
export function personOf(actor: unknown, community: string): MemberRecord | null {
  const found = asObject(actor);
  const account = objectIn(found, 'account');
  const email =
    textIn(found, 'mbox')
      ?.replace(/^mailto:/, '')
      .toLowerCase() ?? null;
  const accountName = textIn(account, 'name');
  const member =
    email ??
    textIn(found, 'mbox_sha1sum')?.toLowerCase() ??
    textIn(found, 'openid') ??
    (accountName === null ? null : `${textIn(account, 'homePage')}|${accountName}`);
  if (!member) return null;
  const name = textIn(found, 'name') ?? accountName ?? email ?? member;
  const handle = accountName === null ? {} : { handle: accountName };
  return { type: 'member', community, member, name, ...handle, ...(email === null ? {} : { email }) };
}
