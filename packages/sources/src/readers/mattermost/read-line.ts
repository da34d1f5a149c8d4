import { asObject, type JsonObject, listIn, objectIn, textIn, textsIn } from '../../json-fields.ts';
import { parseJson } from '../../parse-json.ts';
import type { Yield } from '../../reader.ts';
import { type Place, readPost } from './read-post.ts';
import type { Reading } from './reading.ts';

/** What one line gives, or why it cannot be read. */
export function readLine(line: string, file: string, reading: Reading): Yield[] | string {
  const parsed = parseJson(line);
  if (!parsed.ok) return `is not JSON (${parsed.why})`;
  const whole = asObject(parsed.value);
  const type = textIn(whole, 'type');
  const found = objectIn(whole, type ?? '');
  if (type === 'post') return found ? readPost(found, placeOfPost(found, reading), file, reading) : 'has no "post"';
  if (type === 'direct_post')
    return found ? readPost(found, placeOfDirect(found), file, reading) : 'has no "direct_post"';
  if (found === null) return [];
  if (type === 'team') note(reading.teams, textIn(found, 'name'), textIn(found, 'display_name'));
  if (type === 'channel') noteChannel(found, reading);
  if (type === 'user') return userRecords(found, reading);
  return type === 'bot' ? botRecords(found, reading) : [];
}

function note(names: Map<string, string>, id: string | null, name: string | null): void {
  if (id !== null) names.set(id, name ?? id);
}

function noteChannel(found: JsonObject, reading: Reading): void {
  const name = textIn(found, 'name');
  if (name === null) return;
  reading.channels.set(`${textIn(found, 'team') ?? ''}/${name}`, {
    name: textIn(found, 'display_name') ?? name,
    topic: textIn(found, 'purpose') ?? textIn(found, 'header'),
    private: textIn(found, 'type') === 'P',
  });
}

/** A channel that no line tells of is what its post says: Mattermost exports private ones with their type. */
function placeOfPost(found: JsonObject, reading: Reading): Place {
  const [team, name] = [textIn(found, 'team') ?? '', textIn(found, 'channel') ?? ''];
  const channel = `${team}/${name}`;
  const known = reading.channels.get(channel) ?? { name: name || channel, topic: null, private: false };
  return { community: team || 'mattermost', communityName: reading.teams.get(team) ?? team, channel, ...known };
}

function placeOfDirect(found: JsonObject): Place {
  const members = textsIn(found, 'channel_members').sort();
  const [community, communityName] = ['direct-messages', 'Direct messages'];
  return {
    community,
    communityName,
    channel: members.join(','),
    name: members.join(', ') || 'Direct',
    topic: null,
    private: true,
  };
}

const leads = /\b(?:system_admin|team_admin)\b/;

function userRecords(found: JsonObject, reading: Reading): Yield[] {
  const member = textIn(found, 'username');
  if (member === null) return [];
  reading.users.add(member);
  const teams = listIn(found, 'teams').map(asObject);
  const roles = [textIn(found, 'roles'), ...teams.map((team) => textIn(team, 'roles'))].join(' ');
  const full = [textIn(found, 'first_name'), textIn(found, 'last_name')].filter(Boolean).join(' ');
  const email = textIn(found, 'email');
  const community = reading.options.community;
  return [
    {
      type: 'member',
      ...(community === undefined ? {} : { community }),
      member,
      name: full || (textIn(found, 'nickname') ?? member),
      handle: member,
      ...(email === null ? {} : { email }),
      ...(/\bguest\b/.test(roles.replaceAll('_', ' ')) ? { guest: true } : {}),
      ...(leads.test(roles) ? { role: 'facilitator' as const } : {}),
    },
  ];
}

function botRecords(found: JsonObject, reading: Reading): Yield[] {
  const member = textIn(found, 'username');
  if (member === null) return [];
  reading.bots.add(member);
  return [{ type: 'member', member, name: textIn(found, 'display_name') ?? member, handle: member, bot: true }];
}
