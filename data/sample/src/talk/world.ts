import type { Channel } from '../company/channel.ts';
import type { Bot, Company } from '../company/company.ts';
import type { Person } from '../company/people.ts';
import type { PhraseBook } from '../phrases/phrase-book.ts';
import type { Template } from '../phrases/template.ts';
import type { Topic } from '../phrases/topic.ts';
import { drawFrom, type Random } from '../random.ts';
import type { Audience } from './audience.ts';
import { say, type Utterance } from './speech.ts';
import type { Talk } from './talk.ts';

/** A post before it has its number. */
export interface Draft {
  channel: Channel;
  author: Person | Bot;
  at: number;
  text: string;
  kind: 'start' | 'reply' | 'reshare';
  mentions: readonly string[];
  root?: Draft;
  parent?: Draft;
  comment?: string;
  chat?: string;
  question?: string;
  editedAt?: number;
  files?: number;
  /** How many reactions the post gets on average. */
  appeal: number;
}

/** Everything that conversations draw on, and the posts made so far. */
export interface World {
  random: Random;
  book: PhraseBook;
  company: Company;
  audience: Audience;
  drafts: Draft[];
  /** What has been said, so that nobody says it again in the same words. */
  said: Set<string>;
}

/** Who says something, where, when, about what and to whom. */
export interface Scene {
  channel: Channel;
  day: number;
  author: Person | Bot;
  talk: Talk;
  addressee?: Person;
}

const attempts = 4; // of saying it in new words
const smallTalk = 24; // characters; what is as short as "Thank you!" may be said again

/** Lets somebody say something that nobody has said in the same words before. */
export function utterAnew(world: World, from: string, scene: Scene): Utterance {
  let utterance = utter(world, from, scene);
  for (let attempt = 1; attempt < attempts && world.said.has(utterance.text); attempt += 1) {
    utterance = utter(world, from, scene);
  }
  if (utterance.text.length > smallTalk) world.said.add(utterance.text);
  return utterance;
}

/** Lets somebody say something in a channel. */
export function utter(world: World, from: string | Template, scene: Scene): Utterance {
  const { channel, day, author, talk, addressee } = scene;
  const team = 'team' in author ? author.team : '';
  const situation = {
    author: { name: author.name, team },
    addressee,
    talk,
    colleague: () => colleagueOf(world, channel, day, [author, addressee]),
  };
  return say(from, situation, world.book, world.random);
}

function colleagueOf(
  world: World,
  channel: Channel,
  day: number,
  butNot: readonly (Person | Bot | undefined)[],
): Person {
  const other = world.audience.authorWho(channel, day, (person) => !butNot.includes(person));
  return other ?? world.company.protagonists.director;
}

const tables = new WeakMap<readonly Topic[], Map<string, Float64Array>>();

/** What an author is likely to write about in a channel: the channel's subject, their own work first. */
export function chooseTopic(
  world: World,
  channel: Channel,
  team: { name: string; areas: Record<string, number> },
): Topic {
  const { topics } = world.book;
  const known = tables.get(topics) ?? new Map<string, Float64Array>();
  tables.set(topics, known);
  const key = `${channel.id} ${team.name}`;
  let totals = known.get(key);
  if (!totals) {
    totals = weighTopics(topics, channel.areas, team.areas);
    known.set(key, totals);
  }
  return topics[drawFrom(totals, world.random)]!;
}

function weighTopics(
  topics: readonly Topic[],
  ofChannel: Record<string, number> | undefined,
  ofTeam: Record<string, number>,
): Float64Array {
  const totals = new Float64Array(topics.length);
  let sum = 0;
  for (const [index, topic] of topics.entries()) {
    for (const area of topic.areas) {
      const own = ofTeam[area] ?? 0;
      // A channel's subject counts, and ten times as much where it is the author's own work.
      sum += ofChannel ? (ofChannel[area] ?? 0) * (own >= 0.6 ? 3 : 0.3) : own + 0.02;
    }
    totals[index] = sum;
  }
  return totals;
}
