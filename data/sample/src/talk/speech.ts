import type { Person } from '../company/people.ts';
import type { PhraseBook } from '../phrases/phrase-book.ts';
import { speak, type Template } from '../phrases/template.ts';
import type { Random } from '../random.ts';
import type { Talk } from './talk.ts';

/** Words and the people named in them. */
export interface Utterance {
  text: string;
  mentions: string[];
}

/** Who speaks, to whom, about what. */
export interface Situation {
  author: Pick<Person, 'name' | 'team'>;
  addressee?: Person;
  talk: Talk;
  /** Somebody of the company who may be named in passing. */
  colleague: () => Person;
}

/** Says something from a section of the phrase book, or from a template of one's own. */
export function say(from: string | Template, situation: Situation, book: PhraseBook, random: Random): Utterance {
  const saying: Saying = { situation, book, random, mentions: [] };
  const template = typeof from === 'string' ? random.pick(sectionOf(book, from)) : from;
  return { text: tidy(express(template, saying)), mentions: saying.mentions };
}

interface Saying {
  situation: Situation;
  book: PhraseBook;
  random: Random;
  mentions: string[];
}

function express(template: Template, saying: Saying): string {
  return speak(template, saying.random, (slot) => fillSlot(slot, saying));
}

function fillSlot(slot: string, saying: Saying): string {
  const { situation, book, random } = saying;
  const known = fillFrom(situation, slot);
  if (known !== null) return known;
  if (slot === 'name') return mention(situation.addressee ?? situation.colleague(), saying);
  if (slot === 'mention' || slot === 'name-any') return mention(situation.colleague(), saying);
  if (slot === 'url') return `https://wiki.example.com/${situation.talk.topic.key}/${10 + random.below(90)}`;
  const words = express(random.pick(sectionOf(book, slot)), saying);
  // Nobody speaks of their own team as of another.
  const isOwnTeam =
    slot === 'team' &&
    situation.author.team !== '' &&
    words.toLowerCase().endsWith(situation.author.team.toLowerCase());
  return isOwnTeam ? fillSlot(slot, saying) : words;
}

function mention(person: Person, { mentions }: Saying): string {
  if (!mentions.includes(person.id)) mentions.push(person.id);
  return `@${person.name.replace(' ', '\u00a0')}`;
}

function sectionOf(book: PhraseBook, name: string): readonly Template[] {
  const section = book.sections.get(name);
  if (!section) throw new Error(`phrases: no section "${name}" and no slot of that name`);
  return section;
}

/** What the situation itself knows: the topic's words, the team, the speaker's name. */
function fillFrom({ author, talk }: Situation, slot: string): string | null {
  switch (slot) {
    case 'thing':
    case 'things':
    case 'doing':
      return talk.topic[slot];
    case 'ask':
      return talk.ask();
    case 'asklow':
      return talk.ask().replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
    case 'trouble':
      return talk.trouble();
    case 'gain':
      return talk.gain();
    case 'scene':
      return talk.scene();
    case 'tip':
      return talk.tip().base;
    case 'wetip':
      return talk.ownTip().base;
    case 'tipped':
      return talk.ownTip().past;
    case 'tipping':
      return talk.ownTip().gerund;
    case 'ourteam':
      return author.team;
    case 'self':
      return author.name;
    default:
      return null;
  }
}

/** Capital letters at the beginning of sentences, single spaces, no doubled full stops. */
export function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ([.,])/g, '$1')
    .replace(/([.?!]"?)\.(?=\s|$)/g, '$1')
    .replace(
      /(^|[.?!]["”]? |\n)([a-z])(?!\S*\.example)/g,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .trim();
}
