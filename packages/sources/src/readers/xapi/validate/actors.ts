import { asObject, type JsonObject } from '../../../json-fields.ts';
import { type Check, every, listOf, objectWith, rule, text, textThat } from './checks.ts';
import { iri, mailbox, sha1 } from './forms.ts';

const identifiers = ['mbox', 'mbox_sha1sum', 'openid', 'account'];

const identity: Record<string, Check> = {
  name: text,
  mbox: mailbox,
  mbox_sha1sum: sha1,
  openid: iri,
  account: objectWith({ homePage: iri, name: text }, ['homePage', 'name']),
};

/** How many of the properties that identify somebody an agent or group has. */
function identifiersIn(object: JsonObject): number {
  return identifiers.filter((name) => name in object).length;
}

/** A person or a system, identified in exactly one way. */
export const agent: Check = every(
  objectWith({ objectType: textThat((one) => one === 'Agent', '"Agent"'), ...identity }),
  rule((object) => identifiersIn(object) === 1, 'is not identified in exactly one way'),
);

/** Several agents, identified in one way at most; members are needed where it is in none. */
export const group: Check = every(
  objectWith({ objectType: textThat((one) => one === 'Group', '"Group"'), ...identity, member: listOf(agent) }, [
    'objectType',
  ]),
  rule((object) => identifiersIn(object) <= 1, 'is identified in more than one way'),
  rule((object) => identifiersIn(object) === 1 || 'member' in object, 'is an anonymous group without members'),
);

/** An agent or a group, as `objectType` says. */
export const actor: Check = (value, place) => (isGroup(value) ? group(value, place) : agent(value, place));

/** Who vouches for a statement: an agent, or an anonymous group of the application and its user. */
export const authority: Check = every(
  actor,
  rule(
    (object) =>
      !isGroup(object) || (identifiersIn(object) === 0 && Array.isArray(object.member) && object.member.length === 2),
    'is a group that is not of exactly two agents, without an identity of its own',
  ),
);

function isGroup(value: unknown): boolean {
  return asObject(value)?.objectType === 'Group';
}
