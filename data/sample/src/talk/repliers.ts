import { type Day, dayOf } from '../calendar.ts';
import type { Person } from '../company/people.ts';
import { knows } from '../company/teams.ts';
import { planted } from '../planted.ts';
import { drawKey } from '../random.ts';
import { isThere } from './audience.ts';
import type { ThreadPlan } from './thread.ts';
import type { Draft, World } from './world.ts';

export type ReplyKind =
  | 'answer'
  | 'experience'
  | 'doubt'
  | 'ask-back'
  | 'more'
  | 'thanks'
  | 'report-back'
  | 'small-reply'
  | 'small-talk-reply'
  | 'outsider'
  | 'praise'
  | 'welcome'
  | 'lounge-reply'
  | 'macro'
  | 'macro-other'
  | `${'reorganisation' | 'open-question'}-${'reply' | 'answer'}`;

const stepsBackOn = dayOf(planted.stepsBack.until);
const closed = planted.keepsToItself.team;

/** Who replies next: often somebody of the thread, the closed team among themselves, others across teams. */
export function chooseReplier(world: World, plan: ThreadPlan, day: Day, said: readonly Draft[]): Person | null {
  const { random, audience, company } = world;
  const { channel, topic, kind } = plan;
  const last = said[said.length - 1]!.author;
  const opener = said[0]!.author as Person;
  const { stepsBack } = company.protagonists;
  if (channel.id === planted.stepsBack.channel && last !== stepsBack && isThere(stepsBack, day)) {
    if (random.chance(day <= stepsBackOn ? 0.62 : 0.05)) return stepsBack;
  }
  if (said.length > 1 && random.chance(0.34)) {
    const inThread = plan.replying || random.chance(0.55) ? opener : (random.pick(said).author as Person);
    if (inThread !== last && isThere(inThread, day)) return inThread;
  }
  const leads = channel.leadsOnly === true;
  return audience.authorWho(channel, day, (person) => {
    if (person === last || person === opener) return false;
    if (leads && person.role === 'member') return false;
    if (channel.id === planted.stepsBack.channel && person === stepsBack) return false;
    const speaksUp = kind === 'small-start' || knows(person.team, topic.areas) || random.chance(0.25);
    return speaksUp && crosses(person, opener, random.next());
  });
}

/** The closed team answers its own; elsewhere one's own team comes first, but not by much. */
function crosses(person: Person, opener: Person, luck: number): boolean {
  if (opener.team === closed) return person.team === closed ? true : luck < 0.012;
  if (person.team === closed) return luck < 0.03;
  return person.team === opener.team || luck < 0.68;
}

interface Reply {
  author: Person;
  parent: Draft;
  root: Draft;
  said: readonly Draft[];
}

/** What kind of reply it is. */
export function chooseReplyKind(world: World, plan: ThreadPlan, reply: Reply): ReplyKind {
  const { random, company } = world;
  const { loudVoice, stepsBack, director } = company.protagonists;
  if (plan.replying) return `${plan.replying}-${reply.author === director ? 'answer' : 'reply'}`;
  if (reply.author === loudVoice && plan.kind !== 'small-start' && random.chance(0.16)) return 'macro';
  if (reply.parent.text.toLowerCase().includes(planted.loudVoice.term) && random.chance(0.24)) return 'macro-other';
  if (plan.kind === 'small-start' || plan.kind === 'book') return 'small-talk-reply';
  if (plan.kind === 'introduction') return reply.author === reply.root.author ? 'thanks' : 'welcome';
  const hosts = plan.channel.id === planted.stepsBack.channel && reply.author.role === 'facilitator';
  if (reply.author === stepsBack || hosts) return random.chance(0.85) ? 'lounge-reply' : 'answer';
  return drawKey(kindsFor(plan, reply), random);
}

type Kinds = Partial<Record<ReplyKind, number>>;

// What follows what, in proportion; invented, read through and corrected until threads sounded like people.
const openerAfterAnswers: Kinds = { thanks: 42, 'ask-back': 24, more: 12, 'report-back': 7 };
const openerLateInThread: Kinds = { thanks: 42, 'ask-back': 24, more: 12, 'report-back': 18 };
const tellerAgain: Kinds = { more: 42, answer: 22, thanks: 26, 'report-back': 5 };
const afterStory: Kinds = { praise: 25, experience: 23, 'ask-back': 19, 'small-reply': 13, more: 10, doubt: 10 };
const firstAnswer: Kinds = { answer: 68, experience: 15, 'ask-back': 11, doubt: 3, 'small-reply': 3 };
const laterAnswer: Kinds = { answer: 44, experience: 16, more: 17, doubt: 11, 'ask-back': 6, 'small-reply': 6 };
const fromOutside: Kinds = { outsider: 60, 'ask-back': 30, 'small-reply': 10 };

function kindsFor(plan: ThreadPlan, { author, root, said }: Reply): Kinds {
  const asks = plan.kind === 'question' || plan.kind === 'lounge-start' || plan.kind === 'managers-start';
  if (author === root.author) {
    if (!asks) return tellerAgain;
    return said.length > 3 ? openerLateInThread : openerAfterAnswers;
  }
  if (!knows(author.team, plan.topic.areas)) return fromOutside;
  if (!asks) return afterStory;
  return said.length === 1 ? firstAnswer : laterAnswer;
}
