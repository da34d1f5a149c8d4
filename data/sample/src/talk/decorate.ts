import type { Channel } from '../company/channel.ts';
import type { Bot } from '../company/company.ts';
import type { Person } from '../company/people.ts';
import type { Utterance } from './speech.ts';
import type { Talk } from './talk.ts';
import { themeOfPost } from './theme-rates.ts';
import { type Draft, utter, type World } from './world.ts';

/** A thing said, before it becomes a post. */
export interface Said {
  utterance: Utterance;
  channel: Channel;
  day: number;
  author: Person | Bot;
  talk: Talk;
  /** Small talk and thanks stay as they are. */
  isSmall: boolean;
  parent?: Draft;
}

// Shares of posts that have something extra; invented, of the size seen in work chats.
const tagged = 0.03;
const quoting = 0.035;
const edited = 0.04;
const withFile = 0.02;

/** Adds to what was said: a sentence of a theme, a hashtag, a quote of what it answers, a later edit, a file. */
export function decorate(world: World, said: Said): Pick<Draft, 'text' | 'mentions' | 'files'> {
  const { random } = world;
  let { text } = said.utterance;
  const mentions = [...said.utterance.mentions];
  if (!said.isSmall) {
    const theme = themeOfPost(said.channel, said.day, random);
    if (theme) {
      const added = utter(world, theme, said);
      text = `${text} ${added.text}`;
      mentions.push(...added.mentions.filter((id) => !mentions.includes(id)));
    }
    if (random.chance(tagged)) text = `${text} #${said.talk.topic.key}`;
  }
  if (said.parent && random.chance(quoting)) text = `> ${firstSentence(said.parent.text)}\n${text}`;
  const files = random.chance(withFile) ? 1 + random.below(3) : undefined;
  return { text, mentions, files };
}

/** Some posts are corrected within the hour. */
export function editLater(world: World, draft: Draft): void {
  if (!world.random.chance(edited)) return;
  draft.editedAt = draft.at + 30_000 + world.random.below(2_400_000);
}

function firstSentence(text: string): string {
  const line = text.split('\n').find((candidate) => !candidate.startsWith('> ')) ?? text;
  return /^.*?[.?!](?=\s|$)/.exec(line)?.[0] ?? line;
}
