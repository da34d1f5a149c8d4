import { dayOf, londonMoment } from '../calendar.ts';
import { channelOf } from '../company/channels.ts';
import type { Person } from '../company/people.ts';
import { teamNamed } from '../company/teams.ts';
import type { ChatScript } from '../phrases/phrase-book.ts';
import type { Template } from '../phrases/template.ts';
import { beginTalk, type Talk } from './talk.ts';
import { chooseTopic, type Draft, utter, type World } from './world.ts';

/** A craft chat in the calendar. */
export interface ScheduledChat {
  id: string;
  script: ChatScript['key'];
  date: string;
  /** 16:00 in London. */
  minute: number;
  /** Which of the two hosts. */
  host: 0 | 1;
}

export const scheduledChats: readonly ScheduledChat[] = [
  { id: 'craftchat-2025-11', script: 'handover', date: '2025-11-20', minute: 960, host: 0 },
  { id: 'craftchat-2026-09', script: 'mistakes', date: '2026-09-10', minute: 960, host: 1 },
];

const minutesPerQuestion = 11;
const guests = 58; // people invited by chance; about 50 of them write
const answersPerQuestion = 24;
const resharesPerQuestion = 9;
const repliesPerQuestion = 7;

/** Tells one chat: the host asks five questions, people answer, reshare and talk among themselves. */
export function tellCraftChat(world: World, chat: ScheduledChat): void {
  const script = world.book.chats[chat.script];
  const host = world.company.protagonists.hosts[chat.host];
  const begin = londonMoment(dayOf(chat.date), chat.minute);
  const hour: Hour = { world, chat, host, people: invite(world, chat, host) };
  post(hour, { author: host, at: begin, text: script.opening, appeal: 3 });
  for (const [index, { text, answers }] of script.questions.entries()) {
    const label = `Q${index + 1}`;
    const at = begin + (2 + index * minutesPerQuestion) * 60_000;
    const asked = post(hour, { author: host, at, text: `${label}) ${text} #craftchat`, question: label, appeal: 2 });
    discuss(hour, asked, label, answers);
  }
  post(hour, { author: host, at: begin + 3_570_000, text: script.closing, appeal: 5 });
}

interface Hour {
  world: World;
  chat: ScheduledChat;
  host: Person;
  people: readonly Person[];
}

function invite(world: World, chat: ScheduledChat, host: Person): Person[] {
  const channel = channelOf('craftchat');
  const day = dayOf(chat.date);
  const people = new Set<Person>();
  // Those who react more than they write come too, hence one in three by warmth.
  while (people.size < guests) {
    const person = world.random.chance(0.35)
      ? world.audience.reactor(channel, day)
      : world.audience.author(channel, day);
    if (person !== host && person.pace > 0) people.add(person);
  }
  return [...people];
}

function discuss(hour: Hour, asked: Draft, question: string, answers: readonly Template[]): void {
  const { world, people } = hour;
  const deck = shuffled([...answers, ...answers], world);
  const given: Draft[] = [];
  const count = answersPerQuestion + world.random.below(7) - 3;
  for (let index = 0; index < count; index += 1) {
    const author = world.random.pick(people);
    const { text, mentions } = utterIn(hour, deck[index % deck.length]!, author);
    if (given.some((draft) => draft.text.endsWith(text))) continue;
    const labelled = `${world.random.pick([`${question} `, `${question}: `, `${question}) `, '', '', ''])}${text}`;
    const at = asked.at + 15_000 + rush(world);
    given.push(post(hour, { author, at, text: labelled, mentions, question, root: asked, parent: asked, appeal: 0.9 }));
  }
  for (let index = 0; index < repliesPerQuestion; index += 1)
    answerBack(hour, asked, world.random.pick(given), question);
  for (let index = 0; index < resharesPerQuestion; index += 1) reshare(hour, world.random.pick(given), question);
  const nudge = utterIn(hour, 'chat-nudge', hour.host, world.random.pick(given).author as Person);
  post(hour, {
    ...nudge,
    author: hour.host,
    at: asked.at + 420_000,
    question,
    root: asked,
    parent: asked,
    appeal: 0.3,
  });
}

/** Most write in the first minutes after a question. */
function rush(world: World): number {
  return Math.min(world.random.logNormal(150, 0.75), minutesPerQuestion * 60 - 40) * 1000;
}

function answerBack(hour: Hour, asked: Draft, parent: Draft, question: string): void {
  const author = hour.world.random.pick(hour.people.filter((person) => person !== parent.author));
  const said = utterIn(hour, 'chat-reply', author, parent.author as Person);
  const at = parent.at + 20_000 + hour.world.random.below(150_000);
  post(hour, { ...said, author, at, question, root: asked, parent, appeal: 0.3 });
}

function reshare(hour: Hour, original: Draft, question: string): void {
  const { random } = hour.world;
  const author = random.pick(hour.people.filter((person) => person !== original.author));
  const source = original.author as Person;
  const quoted = `RT @${source.name.replace(' ', '\u00a0')}: ${original.text}`;
  const comment = random.chance(0.6) ? utterIn(hour, 'chat-comment', author).text : undefined;
  post(hour, {
    author,
    at: original.at + 15_000 + random.below(200_000),
    text: comment ? `${comment} ${quoted}` : quoted,
    mentions: [source.id],
    question,
    appeal: 0.1,
    kind: 'reshare',
    ...(comment ? { comment } : {}),
  });
}

function utterIn(hour: Hour, from: string | Template, author: Person, addressee?: Person) {
  const { world, chat } = hour;
  const channel = channelOf('craftchat');
  const talk: Talk = beginTalk(chooseTopic(world, channel, teamNamed(author.team)), world.random);
  return utter(world, from, { channel, day: dayOf(chat.date), author, talk, addressee });
}

function post(
  hour: Hour,
  draft: Omit<Draft, 'channel' | 'kind' | 'mentions'> & Partial<Pick<Draft, 'kind' | 'mentions'>>,
): Draft {
  const kind = draft.kind ?? (draft.root ? 'reply' : 'start');
  const made: Draft = { mentions: [], ...draft, kind, channel: channelOf('craftchat'), chat: hour.chat.id };
  hour.world.drafts.push(made);
  return made;
}

function shuffled<T>(list: T[], world: World): T[] {
  for (let index = list.length - 1; index > 0; index -= 1) {
    const other = world.random.below(index + 1);
    [list[index], list[other]] = [list[other]!, list[index]!];
  }
  return list;
}
