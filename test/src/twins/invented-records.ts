import type { PostRecord, SourceRecord } from '@groundswell/contract';
import type { Random } from './random.ts';

/** The zone of the invented workspace: its clocks change within the invented year. */
export const inventedTimezone = 'America/New_York';

const day = 86_400_000;
const start = Date.parse('2023-11-20T00:00:00Z');
const length = 400;

/**
 * A small company that has everything the sample company is too tidy for: posts without an author or a time, lost
 * thread starts, bots, guests, leavers, a community of its own members, one without replies, and reactions of every kind.
 */
export function inventedRecords(random: Random): SourceRecord[] {
  return [
    ...places,
    ...Array.from({ length: 60 }, (_, index) => member(index, random)),
    // In the sister community "m5" is somebody else.
    { type: 'member', community: 'sister', member: 'm5', name: 'Violet Heron', team: 'Depot', roster: true },
    ...threads(random),
    ...chatAnswers(random),
    ...numberedChat(),
    ...memberships(random),
  ];
}

const places: SourceRecord[] = [
  { type: 'community', community: 'company', name: 'Company', covered_to: '2024-12-31' },
  { type: 'community', community: 'sister', name: 'Sister' },
  { type: 'community', community: 'chat', name: '#chat', covered_to: '2024-06-01' },
  { type: 'channel', community: 'company', channel: 'c1', name: 'general' },
  { type: 'channel', community: 'company', channel: 'c2', name: 'ideas' },
  { type: 'channel', community: 'company', channel: 'c3', name: 'never used' },
  { type: 'channel', community: 'sister', channel: 's1', name: 'general' },
  ...['first', 'second'].map(
    (chat, index): SourceRecord => ({
      type: 'chat',
      community: 'chat',
      channel: 'hashtag',
      chat,
      title: chat,
      at: ['2024-02-01', '2024-05-01'][index]!,
      questions: Array.from({ length: 3 }, (_, place) => ({ question: `Q${place + 1}`, text: 'Why?' })),
    }),
  ),
];

function member(index: number, random: Random): SourceRecord {
  const joined = random.chance(0.3) ? dayText(random.below(length)) : undefined;
  return {
    type: 'member',
    member: `m${index}`,
    name: `Member ${index}`,
    team: random.chance(0.1) ? undefined : ['Care', 'Build', 'Depot', 'Sales', 'Three'][index < 3 ? 4 : index % 4],
    role: index === 10 || index === 11 ? 'facilitator' : index === 12 ? 'leader' : 'member',
    bot: index === 20 || index === 21,
    guest: index % 13 === 0,
    roster: index % 7 !== 0,
    joined_on: joined,
    left_on: joined === undefined && random.chance(0.15) ? dayText(random.below(length)) : undefined,
  };
}

/** Some belong to channels, most from a known day on, and a few have left again. */
function memberships(random: Random): SourceRecord[] {
  return Array.from({ length: 60 }, (_, index): SourceRecord[] =>
    ['c1', 'c2'].flatMap((channel) => {
      if (random.chance(0.5)) return [];
      const joined = random.chance(0.8) ? random.below(length) - 60 : null;
      const left = random.chance(0.2) ? random.below(length) : null;
      return {
        ...{ type: 'membership' as const, community: 'company', channel, member: `m${index}` },
        ...(joined !== null && { joined_on: dayText(joined) }),
        ...(left !== null && { left_on: dayText(left) }),
      };
    }),
  ).flat();
}

/** Few write much, and many little; some are silent for months. */
const somebody = (random: Random): string => `m${Math.floor(random.next() ** 2 * 58)}`;

function threads(random: Random): SourceRecord[] {
  return Array.from({ length: 700 }, (_, index) => {
    const community = random.chance(0.7) ? 'company' : 'sister';
    const channel = community === 'company' ? random.of(['c1', 'c1', 'c2', 'extra']) : random.of(['s1', 's2']);
    const place = { community, channel };
    const opened = start + random.below(length * (community === 'company' ? 1 : 0.8)) * day + random.below(day);
    const lost = random.chance(0.03);
    const first = post(`${index}`, opened, place, random, {
      kind: random.chance(0.1) ? 'reshare' : 'start',
      ...(random.chance(0.03) && { at: new Date(opened).toISOString().slice(0, 10) }),
    });
    const replies = random.chance(0.35) ? [] : repliesTo(first, opened, place, random);
    const all = [...(lost ? [] : [first]), ...replies];
    return [...all, ...all.flatMap((one) => reactionsTo(one, opened, random))];
  }).flat();
}

function repliesTo(
  first: PostRecord,
  opened: number,
  place: { community: string; channel: string },
  random: Random,
): PostRecord[] {
  const replies: PostRecord[] = [];
  let time = opened;
  for (let index = 0; index <= random.below(4); index += 1) {
    time += random.next() ** 3 * 15 * day;
    const before = replies.at(-1)?.post ?? first.post;
    const reply = post(`${first.post}.${index}`, time, place, random, {
      kind: 'reply',
      thread: first.post,
      ...(random.chance(0.5) && { parent: before }),
      ...(random.chance(0.1) && { member: first.member }),
    });
    replies.push(reply);
  }
  return replies;
}

function post(
  id: string,
  time: number,
  place: { community: string; channel: string },
  random: Random,
  fields: Partial<PostRecord>,
): PostRecord {
  // Links, mentions and counts of readers hang on the time alone, so that they change nothing else.
  const moment = Math.floor(time / 1000);
  const text = `${sentence(random)}${moment % 6 === 0 ? ` https://www.${['wiki', 'docs', 'news'][(moment / 6) % 3]}.example/${moment % 5}` : ''}`;
  return {
    type: 'post',
    kind: 'start',
    ...place,
    post: id,
    member: random.chance(0.04) ? null : somebody(random),
    at: new Date(Math.floor(time)).toISOString(),
    text,
    ...(moment % 3 === 0 && { mentions: mentioned(moment) }),
    ...(moment % 4 === 0 && { views: moment % 100 }),
    ...(moment % 8 === 0 && { readers: moment % 50 }),
    ...(fields.kind === 'reshare' && { comment: text.split('.')[0]! }),
    ...(random.chance(0.01) && { bot: true }),
    ...fields,
  };
}

/** Two people, now and then one twice, a bot, somebody who never says a word, or a stranger. */
const mentioned = (moment: number): string[] => [
  moment % 5 === 0 ? 'stranger' : `m${moment % 7}`,
  `m${Math.floor(moment / 7) % 30}`,
  ...(moment % 2 === 0 ? [`m${moment % 7}`] : []),
];

function reactionsTo({ community, channel, post }: PostRecord, after: number, random: Random): SourceRecord[] {
  return Array.from({ length: random.chance(0.3) ? random.below(4) : 0 }, () => ({
    type: 'reaction',
    community,
    channel,
    post,
    emoji: random.of(['wave', 'heart']),
    member: random.chance(0.1) ? null : somebody(random),
    ...(random.chance(0.6) && { at: new Date(after + random.below(30 * day)).toISOString() }),
  }));
}

/** A hashtag chat known to the day only, most of it without authors; some answer a question that was never announced. */
function chatAnswers(random: Random): SourceRecord[] {
  return Array.from({ length: 160 }, (_, index) => {
    const chat = random.of(['first', 'second']);
    return {
      ...post(`chat ${index}`, start, { community: 'chat', channel: 'hashtag' }, random, {}),
      at: chat === 'first' ? '2024-02-01' : '2024-05-01',
      member: random.chance(0.7) ? null : somebody(random),
      chat: random.chance(0.05) ? 'unannounced' : chat,
      ...(random.chance(0.9) && { question: random.of(['Q1', 'Q2', 'Q3', 'Q10']) }),
    };
  });
}

const dayText = (days: number): string => new Date(start + days * day).toISOString().slice(0, 10);

const pieces = [
  'we are afraid of mistakes',
  'no fear of mistakes here',
  'she is fearless',
  'we trust our team leads',
  'our team lead trusts us',
  'there is no time',
  'time is short this week',
  'the budget for new tools',
  'new tools every week',
  'learning from each other',
  'a learning budget would help',
  'what a failure',
  'we tried an experiment',
  'nobody shares anything',
  'sharing is fun',
  'the customer portal is slow',
  'ask at the customer portal',
];

const elsewhere = [
  ['wir haben keine Angst vor Fehlern', 'das Meeting mit dem Team war gut', 'niemand hat Zeit für die Schulungen'],
  ["nous n'avons pas le temps", "la formation de l'équipe commence lundi", 'les formations sont trop longues'],
  ['来週の研修の資料です', '研修の時間がない'],
];

/** One in eight posts is in another language; it may end in an English sentence. */
function sentence(random: Random): string {
  const own = random.chance(0.12) ? random.of(elsewhere) : pieces;
  const said = Array.from({ length: 1 + random.below(3) }, () => random.of(own));
  if (own !== pieces && random.chance(0.2)) said.push(random.of(pieces));
  return `${said.join('. ')}.`;
}

/** An hour in "company" whose posts all say where they belong: only the welcome does not, which is nobody's answer. */
const numberedChat = (): SourceRecord[] => [
  ...Array.from({ length: 4 }, (_, place) => inHour(10, 180 + 660 * place, `Q${place + 1}: Why is there no time?`)),
  ...Array.from({ length: 60 }, (_, place) =>
    inHour(13 + (place % 7), 240 + 45 * place, `A${Math.floor(place / 17) + 1}: ${pieces[place % pieces.length]}`),
  ),
  inHour(10, 0, 'Welcome, we trust our team leads'),
  inHour(10, 900, 'A2: we trust our team lead'),
];

const inHour = (member: number, seconds: number, text: string): SourceRecord => ({
  ...{ type: 'post', kind: 'start', community: 'company', channel: 'hour', post: `hour ${member} ${seconds}` },
  ...{ member: `m${member}`, at: new Date(Date.parse('2024-03-05T18:00:00Z') + seconds * 1000).toISOString(), text },
});
