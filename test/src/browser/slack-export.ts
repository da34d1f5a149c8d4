import { zipOf } from '../../../packages/sources/src/testing/zip-of.ts';

/** What the export below holds, counted by hand: 33 questions and 33 answers over 33 weeks, one post by a bot, and five messages to leave out. */
export const heronWorks = {
  file: 'Heron Works Slack export Feb 3 2026 - Sep 16 2026.zip',
  community: 'Heron Works',
  channels: ['greenhouse', 'tool-shed'],
  people: 8,
  read: 72,
  kept: 67,
  bots: 1,
  leftOut: { 'system notice': 2, deleted: 1, duplicate: 1, empty: 1 },
  /** The forms in which a word stands in it that is counted as one. */
  word: 'handover',
  forms: ['handover', 'handovers', 'Handover', 'Handovers'],
};

const WEEKS = 33;
const FIRST_TUESDAY = Date.UTC(2026, 1, 3, 10) / 1000;
const HOUR = 3600;
const WEEK = 7 * 24 * HOUR;

const people = [
  'Amber Otter',
  'Teal Heron',
  'Plum Badger',
  'Ochre Finch',
  'Slate Marten',
  'Coral Wren',
  'Olive Stoat',
  'Indigo Lynx',
].map((name, index) => ({ id: `U0HERON${index}`, name }));

const questions = [
  'How do you write a handover that the night crew can read in a minute?',
  'The seedlings by the door are dry again. Who waters them after the late round?',
  'Handovers got shorter this month. Does anybody miss something in them?',
  'I tried the new label printer and the labels fall off when wet. Any ideas?',
  'Where do we keep the drawing of the irrigation valves?',
  'Can somebody show me the handover board? I learned it once and forgot.',
  'We lost an hour looking for the long ladder. Could we mark its place?',
  'What would help a newcomer most in the first week here?',
  'Handover in writing or by talking: what works better for you?',
  'Is there a reason that the pump runs at noon, or did it just grow that way?',
  'Thank you for covering my round. What did you do differently?',
];

const answers = [
  'I write three lines in the handover: what is open, who knows, what can wait.',
  'Good question. I asked the same in spring and we changed the round.',
  'Marking the place helped us; nobody looks for the ladder any more.',
  'Short handovers are fine as long as somebody reads them aloud.',
  'I can show you tomorrow before the early round, it takes ten minutes.',
  'We tried that and it failed, but we learned where the valves stick.',
  'Ask Teal Heron, who drew the valves and trusts the drawing.',
];

type Message = Record<string, unknown> & { ts: string };

/** The export of an invented nursery's Slack workspace, as Slack zips it. */
export function heronWorksZip(): Buffer {
  const days = new Map<string, Message[]>();
  for (let week = 0; week < WEEKS; week += 1) {
    const channel = heronWorks.channels[week % 2]!;
    for (const message of conversationOf(week)) add(days, channel, message);
  }
  for (const message of oddMessages()) add(days, 'greenhouse', message);
  const users = people.map(({ id, name }) => ({ id, team_id: 'T0HERON', name, profile: { real_name: name } }));
  const channels = heronWorks.channels.map((name, index) => ({
    id: `C0HERON${index}`,
    name,
    members: people.map(({ id }) => id),
  }));
  const files = [['users.json', users], ['channels.json', channels], ...days] as const;
  return zipOf(
    files.map(([path, content]) => ({ path, bytes: Buffer.from(JSON.stringify(content, null, 1)) })),
    'deflate',
  );
}

/** A question on a Tuesday and, a few hours later, its answer by somebody else; every third one is liked by two. */
function conversationOf(week: number): Message[] {
  const asked = FIRST_TUESDAY + week * WEEK;
  const thread_ts = stamp(asked, week);
  const answered = asked + (1 + (week % 5)) * HOUR;
  const liked = [{ name: 'seedling', users: [personOf(week + 1), personOf(week + 2)], count: 2 }];
  return [
    {
      type: 'message',
      user: personOf(week),
      text: questions[week % questions.length],
      ts: thread_ts,
      thread_ts,
      ...(week % 3 === 0 ? { reactions: liked } : {}),
    },
    {
      type: 'message',
      user: personOf(week + 3),
      text: answers[week % answers.length],
      ts: stamp(answered, week),
      thread_ts,
    },
  ];
}

/** The bot's one post, and what is no post: two notices, one deleted and one empty message, and one that stands twice. */
function oddMessages(): Message[] {
  const at = (hours: number) => stamp(FIRST_TUESDAY + 20 * WEEK + hours * HOUR, hours);
  const [twice] = conversationOf(20);
  return [
    { type: 'message', subtype: 'channel_join', user: personOf(0), text: 'has joined the channel', ts: at(20) },
    { type: 'message', subtype: 'channel_topic', user: personOf(1), text: 'set the topic: green things', ts: at(21) },
    { type: 'message', subtype: 'tombstone', user: 'USLACKBOT', text: 'This message was deleted.', ts: at(22) },
    { type: 'message', user: personOf(2), text: '', ts: at(23) },
    { type: 'message', subtype: 'bot_message', bot_id: 'B0RAIN', username: 'Rain gauge', text: '3 mm', ts: at(24) },
    twice!,
  ];
}

function add(days: Map<string, Message[]>, channel: string, message: Message): void {
  const day = new Date(Number(message.ts) * 1000).toISOString().slice(0, 10);
  const path = `${channel}/${day}.json`;
  days.set(path, [...(days.get(path) ?? []), message]);
}

function personOf(place: number): string {
  return people[place % people.length]!.id;
}

function stamp(second: number, fraction: number): string {
  return `${second}.${String(fraction).padStart(6, '0')}`;
}
