import { type ChatLabel, closingNumber, introductionNumber, questionName, questionText } from './label-of.ts';

/** A post that carries a label, as finding sees it. Times are in seconds; places are numbers of any kind. */
export interface LabelledPost {
  post: number;
  channel: number;
  member: number;
  facilitator: boolean;
  time: number;
  label: ChatLabel;
  text: string;
  /** Whether it asks anything. */
  asks: boolean;
  /** Whether it says that it puts right what was asked before. */
  corrects: boolean;
}

/** A question of a chat that was found. */
export interface AskedQuestion {
  question: string;
  number: number;
  /** When it was asked first. */
  time: number;
  /** The posts that ask it: repeats and corrections too, in the order of time. */
  posts: number[];
  /** The one whose words hold: the last correction, else the first. */
  wording: number;
}

/** A chat that was found by its numbered questions. */
export interface FoundChat {
  channel: number;
  /** The accounts that asked. */
  hosts: Set<number>;
  /** In the order in which they were asked. */
  questions: AskedQuestion[];
  /** Within these seconds what is said in the channel belongs to the chat. */
  from: number;
  to: number;
}

/** Fewer numbered questions are a list or a coincidence; ours. */
const fewestQuestions = 3;
/**
 * Seconds between two questions after which another chat begins, unless the next number carries on: the longest slots of an hour's
 * chat with three questions, four times. Ours.
 */
const longestPause = 5400;
/** Seconds after the last question before which none begins another chat: who asks again so soon repeats. Ours. */
const shortestBreak = 900;
/** Of the words of the shorter one, the share that two askings of the same question have in common at least; ours. */
const sameWords = 0.75;
/** A chat's questions come within three hours. */
const longestChat = 10_800;
/** Seconds: questions posted faster are one list, not a chat. Ours. */
const shortestChat = 300;
/** Seconds before the first question that a host's welcome and the introductions may take. Ours. */
const welcome = 900;
/** Seconds after the last question that belong to it: two of the usual pauses between questions, within these. Ours. */
const shortestEnd = 600;
const longestEnd = 1800;

/** The chats of all channels, by the questions that a host numbered. What is passed on asks nothing. */
export function findChats(labelled: LabelledPost[]): FoundChat[] {
  const chats = sessionsOf(candidatesOf(labelled)).flatMap((session) => chatOf(session) ?? []);
  // What one chat's end and the next one's welcome share is the next one's.
  for (const [place, chat] of chats.entries()) {
    const next = chats[place + 1];
    if (next?.channel === chat.channel) chat.to = Math.min(chat.to, next.from - 1);
  }
  return chats;
}

/**
 * The chat of these moments, as somebody says that there is one: with the questions that a host numbered in them, however few. Its
 * labelled posts are those of its channel.
 */
export function markedChat(
  { channel, from, to }: Pick<FoundChat, 'channel' | 'from' | 'to'>,
  labelled: LabelledPost[],
): FoundChat {
  const session = candidatesOf(labelled).filter(({ time }) => time >= from && time < to);
  const host = hostOf(session, 1);
  const hosts = new Set(facilitatorsOf(session));
  if (host !== null) {
    hosts.add(host);
    for (const member of coHosts(session, hosts)) hosts.add(member);
  }
  return { channel, hosts, questions: questionsOf(session.filter(({ member }) => hosts.has(member))), from, to };
}

function candidatesOf(labelled: LabelledPost[]): LabelledPost[] {
  return labelled
    .filter(({ label, asks }) => label.kind === 'question' && !label.reshare && (label.clear || asks))
    .sort((a, b) => a.channel - b.channel || a.time - b.time || a.post - b.post);
}

function sessionsOf(candidates: LabelledPost[]): LabelledPost[][] {
  const sessions: LabelledPost[][] = [];
  for (const one of candidates) {
    const current = sessions.at(-1);
    const last = current?.at(-1);
    if (last?.channel !== one.channel) sessions.push([one]);
    else if (beginsAnew(one, current!)) sessions.push([...introductionsAtEnd(current!), one]);
    else if (one.time - last.time <= longestPause || carriesOn(one, current!)) current!.push(one);
    else sessions.push([one]);
  }
  return sessions;
}

/** Whether it comes after a long pause as the next number within the three hours of a chat. */
const carriesOn = ({ label: { number }, time }: LabelledPost, session: LabelledPost[]): boolean =>
  time - session[0]!.time <= longestChat && session.every(({ label }) => label.number < number);

/** Whether its member, who has asked on to higher numbers, asks the lowest one again, and something else by it. */
function beginsAnew(one: LabelledPost, session: LabelledPost[]): boolean {
  const last = session.findLast(({ label }) => label.number !== introductionNumber);
  if (!last || !isNumbered(one) || !one.asks || one.corrects || one.time - last.time < shortestBreak) return false;
  const { number } = one.label;
  const own = session.filter((other) => other.member === one.member && isNumbered(other));
  const first = own.find(({ label }) => label.number === number);
  const others = new Set(own.map(({ label }) => label.number).filter((other) => other !== number));
  if (!first || others.size < 2 || [...others].some((other) => other < number)) return false;
  return !isSameAsking(first, one);
}

function isSameAsking(one: LabelledPost, other: LabelledPost): boolean {
  const [few, many] = [one, other].map(wordsOf).sort((a, b) => a.size - b.size) as [Set<string>, Set<string>];
  return [...few].filter((word) => many.has(word)).length >= sameWords * few.size;
}

const wordsOf = ({ text }: LabelledPost): Set<string> =>
  new Set(
    questionText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );

/** What asks for introductions after the last question belongs to the next chat: it is taken out of this one. */
function introductionsAtEnd(session: LabelledPost[]): LabelledPost[] {
  const end = session.findLastIndex(({ label }) => label.number !== introductionNumber) + 1;
  return session.splice(end);
}

function chatOf(session: LabelledPost[]): FoundChat | null {
  const host = hostOf(session);
  if (host === null) return null;
  const hosts = new Set([host, ...facilitatorsOf(session)]);
  for (const member of coHosts(session, hosts)) hosts.add(member);
  const asked = session.filter(({ member }) => hosts.has(member));
  const first = asked.find(isNumbered)!.time;
  const questions = questionsOf(asked.filter(({ time }) => time - first <= longestChat));
  const times = questions.filter(isNumbered).map(({ time }) => time);
  if (times.length < fewestQuestions || times.at(-1)! - times[0]! < shortestChat) return null;
  return {
    channel: session[0]!.channel,
    hosts,
    questions,
    from: Math.min(first, questions[0]!.time) - welcome,
    to: questions.at(-1)!.time + Math.min(longestEnd, Math.max(shortestEnd, 2 * medianPause(times))),
  };
}

const isNumbered = (one: { number: number } | { label: ChatLabel }): boolean => {
  const number = 'label' in one ? one.label.number : one.number;
  return number !== introductionNumber && number !== closingNumber;
};

/** Those known to lead who ask, or say a number first: not who only answers under it. */
function facilitatorsOf(session: LabelledPost[]): number[] {
  const firsts = new Map<number, number>();
  for (const { label, member } of session) if (!firsts.has(label.number)) firsts.set(label.number, member);
  return session
    .filter(({ facilitator, asks, label, member }) => facilitator && (asks || firsts.get(label.number) === member))
    .map(({ member }) => member);
}

/** The account that was the first to ask most numbers, before one that is known to lead: those who answer under "Q1" come after. */
function hostOf(session: LabelledPost[], fewest = fewestQuestions): number | null {
  const firsts = new Map<number, LabelledPost>();
  const by = new Map<number, { numbers: Set<number>; firsts: number; asked: number; facilitator: boolean }>();
  for (const one of session.filter(isNumbered)) {
    if (!firsts.has(one.label.number)) firsts.set(one.label.number, one);
    const known = by.get(one.member) ?? { numbers: new Set(), firsts: 0, asked: 0, facilitator: one.facilitator };
    known.numbers.add(one.label.number);
    by.set(one.member, known);
  }
  for (const { member, asks } of firsts.values()) {
    by.get(member)!.firsts += 1;
    if (asks) by.get(member)!.asked += 1;
  }
  const leads = [...by].filter(([, { numbers, facilitator }]) => facilitator || numbers.size >= fewest);
  leads.sort(
    ([, a], [, b]) =>
      b.asked - a.asked ||
      Number(b.facilitator) - Number(a.facilitator) ||
      b.firsts - a.firsts ||
      b.numbers.size - a.numbers.size,
  );
  return leads[0]?.[0] ?? null;
}

/** Who asked, in its turn, a number that no host asked. */
function coHosts(session: LabelledPost[], hosts: Set<number>): number[] {
  const asked = new Map<number, number>();
  for (const { member, label, time } of session)
    if (hosts.has(member) && !asked.has(label.number)) asked.set(label.number, time);
  return session
    .filter(({ member, label, asks }) => asks && !hosts.has(member) && !asked.has(label.number))
    .filter(({ label: { number }, time }) =>
      [...asked].every(([other, when]) => (other < number ? when < time : when > time)),
    )
    .map(({ member }) => member);
}

function questionsOf(asked: LabelledPost[]): AskedQuestion[] {
  const questions = new Map<number, AskedQuestion>();
  for (const { post, label, time, asks, corrects } of asked) {
    const known = questions.get(label.number);
    if (!known) {
      const question = questionName(label.number);
      questions.set(label.number, { question, number: label.number, time, posts: [post], wording: post });
    } else if (asks || corrects) {
      known.posts.push(post);
      if (corrects) known.wording = post;
    }
  }
  return [...questions.values()];
}

function medianPause(times: number[]): number {
  const pauses = times.slice(1).map((time, place) => time - times[place]!);
  return pauses.sort((a, b) => a - b)[Math.floor(pauses.length / 2)] ?? 0;
}
