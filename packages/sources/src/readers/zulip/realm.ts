import type { MemberRecord } from '@groundswell/contract';
import type { InputFile } from '../../input/input-file.ts';
import { asObject, isTrue, type JsonObject, listIn, textIn } from '../../json-fields.ts';
import { utcOfEpoch } from '../../offset-time.ts';
import { parseJson } from '../../parse-json.ts';
import type { Yield } from '../../reader.ts';
import { isNotifier } from './notifiers.ts';

export interface Person {
  name: string;
  bot: boolean;
  /** One of Zulip's own bots, all of whose messages are notices. */
  notifier: boolean;
  record: Omit<MemberRecord, 'community'>;
}

/** Whom a message goes to: a stream, one person, or several. */
export interface Recipient {
  kind: 'stream' | 'person' | 'group';
  id: number;
}

/** What realm.json tells, by Zulip's ids. */
export interface Realm {
  id: string | null;
  name: string | null;
  people: Map<number, Person>;
  streams: Map<number, { name: string; about: string | null; private: boolean }>;
  recipients: Map<number, Recipient>;
  subscriptions: { recipient: number; person: number }[];
  reactions: Map<number, { person: number; emoji: string }[]>;
}

/** Reads realm.json; what cannot be read of it is a problem, and the rest of the export is read without it. */
export async function realmOf(files: InputFile[], problems: Yield[]): Promise<Realm> {
  const realm: Realm = {
    id: null,
    name: null,
    people: new Map(),
    streams: new Map(),
    recipients: new Map(),
    subscriptions: [],
    reactions: new Map(),
  };
  for (const file of files) {
    const parsed = parseJson(await file.text());
    const found = parsed.ok ? asObject(parsed.value) : null;
    if (found) fill(realm, found);
    else {
      const why = parsed.ok ? 'is not an object' : `is not JSON (${parsed.why})`;
      const text = `zulip: ${file.path} ${why}; the names in it are not known.`;
      problems.push({ type: 'problem', file: file.path, text, ...(parsed.ok ? {} : { line: parsed.line }) });
    }
  }
  return realm;
}

function fill(realm: Realm, found: JsonObject): void {
  const organisation = asObject(listIn(found, 'zerver_realm')[0]);
  realm.id ??= textIn(organisation, 'string_id');
  realm.name ??= textIn(organisation, 'name');
  for (const table of ['zerver_userprofile', 'zerver_userprofile_crossrealm', 'zerver_userprofile_mirrordummy'])
    for (const [id, row] of rows(found, table)) realm.people.set(id, personOf(id, row));
  for (const [id, row] of rows(found, 'zerver_stream')) {
    const [name, about] = [textIn(row, 'name') ?? String(id), textIn(row, 'description')];
    realm.streams.set(id, { name, about, private: isTrue(row, 'invite_only') });
  }
  for (const [id, row] of rows(found, 'zerver_recipient')) {
    const kind = ([undefined, 'person', 'stream', 'group'] as const)[Number(row.type)];
    if (kind && typeof row.type_id === 'number') realm.recipients.set(id, { kind, id: row.type_id });
  }
  for (const [, row] of rows(found, 'zerver_subscription')) {
    if (row.active === false || typeof row.recipient !== 'number' || typeof row.user_profile !== 'number') continue;
    realm.subscriptions.push({ recipient: row.recipient, person: row.user_profile });
  }
  for (const [, row] of rows(found, 'zerver_reaction')) {
    const emoji = textIn(row, 'emoji_name');
    if (emoji === null || typeof row.message !== 'number' || typeof row.user_profile !== 'number') continue;
    const given = realm.reactions.get(row.message) ?? [];
    given.push({ person: row.user_profile, emoji });
    realm.reactions.set(row.message, given);
  }
}

function rows(found: JsonObject, table: string): [id: number, row: JsonObject][] {
  return listIn(found, table).flatMap((one): [number, JsonObject][] => {
    const row = asObject(one);
    return row && typeof row.id === 'number' ? [[row.id, row]] : [];
  });
}

// Zulip's roles: 100 owner, 200 administrator, 300 moderator, 400 member, 600 guest (zulip.com/api, "roles and permissions").
const LEAST_OF_FACILITATORS = 300;
const GUEST = 600;

function personOf(id: number, row: JsonObject): Person {
  const name = textIn(row, 'full_name') ?? String(id);
  // An address such as user5@… is made up where people hide theirs.
  const email = [textIn(row, 'delivery_email'), textIn(row, 'email')].find((one) => one && !/^user\d+@/.test(one));
  const bot = isTrue(row, 'is_bot');
  const role = typeof row.role === 'number' ? row.role : null;
  const leads = role === null ? isTrue(row, 'is_realm_admin') : role <= LEAST_OF_FACILITATORS;
  const joined = utcOfEpoch(row.date_joined);
  return {
    name,
    bot,
    notifier: isNotifier(name, email ?? null),
    record: {
      type: 'member',
      member: String(id),
      name,
      ...(email ? { email } : {}),
      ...(bot ? { bot: true } : {}),
      ...(role === GUEST || isTrue(row, 'is_guest') ? { guest: true } : {}),
      ...(leads && !bot ? { role: 'facilitator' } : {}),
      ...(joined === null ? {} : { joined_on: joined.slice(0, 10) }),
    },
  };
}
