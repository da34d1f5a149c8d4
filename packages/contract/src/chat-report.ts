/** How people are called in a report. */
export const reportNames = ['full', 'pseudonym', 'none'] as const;
export type ReportNames = (typeof reportNames)[number];

/** A post of the chat as the report shows it. Where names are not shown in full, its text holds none either. */
export interface ReportPost {
  /** Its place in the transcript, from 1. */
  number: number;
  /** UTC; null where it is not known. */
  at: string | null;
  day: string;
  /** Since the chat's start; null where a time is not known. */
  seconds: number | null;
  /** null where it is not known, or names are left out. */
  author: string | null;
  text: string;
  /** null: it belongs to none. */
  question: string | null;
  part: 'question' | 'answer' | 'reshare' | 'host' | 'chatter';
  /** How its place is known: `asks`, `label`, `reply`, `time`, `source`, `moved` by hand, or `none`: it is not placed. */
  method: string;
  /** How likely that is right, from 0 to 1. */
  confidence: number;
}

/** A word with how many used it; people are null where authors are not known. */
export interface ReportTerm {
  term: string;
  people: number | null;
  posts: number;
}

/** A post that stands for what was said to a question. */
export interface ReportQuote extends Pick<ReportPost, 'number' | 'author' | 'text'> {
  /** Why this one, in words. */
  why: string;
}

/** What was asked, how it was answered, and what was said. Null is not known, or too small a group for the reader. */
export interface ReportQuestion {
  question: string;
  text: string | null;
  /** UTC */
  askedAt: string | null;
  answers: number | null;
  reshares: number | null;
  people: number | null;
  medianSecondsToAnswer: number | null;
  peakPerMinute: number | null;
  lateAnswers: number | null;
  repliesAmongParticipants: number | null;
  facilitatorShare: number | null;
  unplaced: number | null;
  /** The facilitator's, in Markdown; '' where there is none. */
  comment: string;
  /** The most used first. */
  terms: ReportTerm[];
  /** Words that set this question apart from the others, the surest first. */
  distinctive: ReportTerm[];
  quotes: ReportQuote[];
}

/** A theme with a post to at least one question. */
export interface ReportTheme {
  label: string;
  /** In how many questions it has a post, of how many that were answered. */
  recurs: number;
  of: number;
  /** For each of the report's questions people (posts, where authors are not known); null where too few for the reader to see. */
  counts: (number | null)[];
}

/** What was linked to in the chat. */
export interface ReportLink {
  /** A web address; for an executive, who reads nobody's words, the domain alone. */
  address: string;
  posts: number;
  people: number | null;
  /** Who shared it; [] where that is not known, or names are left out. */
  by: string[];
}

/** A post in which somebody asked something and nobody answered: perhaps for the next chat. */
export interface OpenQuestion extends Pick<ReportPost, 'number' | 'author' | 'text'> {
  /** The role of who asked; null where it is not known. */
  role: string | null;
}

/**
 * Everything that the report of a chat shows, called and cut for its reader: what is not known is null, or an empty list, and
 * is not shown. Every published format is made from this and nothing else.
 */
export interface ChatReport {
  chat: string;
  title: string;
  community: string;
  channel: string;
  day: string;
  /** UTC; null where the source gives no times. */
  startedAt: string | null;
  endedAt: string | null;
  /** IANA name of the zone in which days and times are told. */
  timezone: string;
  names: ReportNames;
  /** The smallest group whose figures an executive sees; null for those who see every figure and everybody's words. */
  minimumGroup: number | null;
  hosts: string[];
  posts: number | null;
  people: number | null;
  newcomers: number | null;
  /** People who were at the last chat of the series too. */
  returning: number | null;
  /** How many came, as the host stated it: apart from those who posted. */
  attendance: number | null;
  introduction: string;
  closing: string;
  /** Posts in every minute from the first post on; [] where there are no times. */
  pace: { minute: number; posts: number | null; question: string | null }[];
  /** What words and themes are counted by. */
  countedBy: 'people' | 'posts';
  questions: ReportQuestion[];
  /** The title of the codebook whose themes these are. */
  codebook: string;
  themes: ReportTheme[];
  links: ReportLink[];
  openQuestions: OpenQuestion[];
  /** Everything that was said, in the order of time; [] for an executive, who reads nobody's words. */
  transcript: ReportPost[];
}
