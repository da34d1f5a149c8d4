import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, randomFrom } from '../twins/random.ts';
import { sentence } from './invented-words.ts';

const channels = 200;
/** Three years from the first Monday of 2023. */
const days = 1095;
const firstDay = Date.UTC(2023, 0, 2);
/** A channel that says less than this on a day rather says it on fewer days. */
const fewestADay = 8;

/** 5,000 people write a million messages. */
export const peopleFor = (messages: number): number => Math.ceil(messages / 200);

/** Writes a Slack export of so many invented messages to `folder`, channels of all sizes, with threads and reactions. */
export function writeMillion(folder: string, messages = 1_000_000): void {
  const random = randomFrom(11);
  const people = peopleFor(messages);
  writeLists(folder, people);
  const weights = Array.from({ length: channels }, (_, at) => 1 / (at + 8));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let left = messages;
  for (let at = 0; at < channels; at += 1) {
    const size = at === channels - 1 ? left : Math.round((messages * weights[at]!) / all);
    left -= size;
    writeChannel(join(folder, `channel-${at}`), size, {
      random,
      people,
      firstAuthor: at * Math.floor(people / channels),
    });
  }
}

function writeLists(folder: string, people: number): void {
  const list = Array.from({ length: channels }, (_, at) => ({ id: `C${at}`, name: `channel-${at}`, members: [] }));
  const users = Array.from({ length: people }, (_, at) => ({
    id: `U${at}`,
    name: `otter${at}`,
    profile: { real_name: `Otter ${at}`, email: emailOf(at) },
  }));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'channels.json'), JSON.stringify(list));
  writeFileSync(join(folder, 'users.json'), JSON.stringify(users));
}

/** The address by which the roster knows a person. */
export const emailOf = (person: number): string => `otter${person}@company.example`;

interface Circle {
  random: Random;
  people: number;
  /** Where the channel's own people begin. */
  firstAuthor: number;
}

interface Message {
  ts: string;
  thread_ts?: string;
}

/** Spreads the messages evenly over the channel's days, a file a day. */
function writeChannel(folder: string, size: number, circle: Circle): void {
  const active = Math.max(1, Math.min(days, Math.floor(size / fewestADay)));
  mkdirSync(folder);
  const threads: string[] = [];
  for (let at = 0; at < active; at += 1) {
    const day = firstDay / 1000 + Math.floor((at * days) / active) * 86_400;
    const count = Math.floor(((at + 1) * size) / active) - Math.floor((at * size) / active);
    const messages = Array.from({ length: count }, (_, place) => {
      const ts = `${day + 7 * 3600 + Math.floor((place * 12 * 3600) / count)}.${String(place).padStart(6, '0')}`;
      return messageAt(ts, threads, circle);
    });
    const date = new Date(day * 1000).toISOString().slice(0, 10);
    writeFileSync(join(folder, `${date}.json`), JSON.stringify(messages));
  }
}

/** Nearly every second message answers one of the channel's last eight threads. */
function messageAt(ts: string, threads: string[], circle: Circle): Message {
  const { random } = circle;
  const thread = threads.length > 0 && random.chance(0.45) ? random.of(threads) : undefined;
  if (thread === undefined) threads.push(ts);
  if (threads.length > 8) threads.shift();
  const reactions = random.chance(0.15) ? { reactions: [reaction(circle)] } : {};
  return { ...said(ts, circle), ...(thread ? { thread_ts: thread } : {}), ...reactions };
}

const said = (ts: string, circle: Circle) => ({
  type: 'message',
  user: author(circle),
  ts,
  text: sentence(circle.random),
});

/** Half of what is said in a channel comes from its own people, the rest from anywhere; in both, a few say most. */
function author({ random, people, firstAuthor }: Circle): string {
  const at = random.chance(0.5)
    ? firstAuthor + Math.floor((random.next() ** 3 * people) / 8)
    : random.next() ** 2 * people;
  return `U${Math.floor(at) % people}`;
}

function reaction(circle: Circle) {
  const users = [...new Set(Array.from({ length: 1 + circle.random.below(4) }, () => author(circle)))];
  return { name: circle.random.of(['thumbsup', 'heart', 'bulb', 'tada']), users, count: users.length };
}
