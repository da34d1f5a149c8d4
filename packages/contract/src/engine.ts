import type { Answer } from './answer.ts';
import type { KeptAssumptions } from './assumptions.ts';
import type { ChatReports } from './chat-reports.ts';
import type { Chats } from './chats.ts';
import type { Codebook } from './codebook.ts';
import type { CodebookShelf } from './codebook-shelf.ts';
import type { Codings } from './codings.ts';
import type { DatedNotes } from './dated-notes.ts';
import type { Digests } from './digests.ts';
import type { Goals } from './goals.ts';
import type { HandledQuestions } from './handled.ts';
import type { TellHeadlines } from './headlines.ts';
import type { Holidays } from './holidays.ts';
import type { Ledger, Progress } from './ledger.ts';
import type { Measures } from './measures.ts';
import type { MetricDescription } from './metric.ts';
import type { People } from './people.ts';
import type { Preview } from './preview.ts';
import type { Programmes } from './programmes.ts';
import type { Question, Viewer } from './question.ts';
import type { QuotePage, QuotesAsked, Thread } from './quote.ts';
import type { SavedViews } from './saved-views.ts';
import type { Stories } from './stories.ts';
import type { Summaries } from './summary-report.ts';

/** How one source's exports are got and recognised. */
export interface SourceDescription {
  id: string;
  title: string;
  /** Markdown: how to get the export out of the tool, and what the reader does with it. */
  docs: string;
  /** Endings that its files usually have, with the dot. */
  endings: string[];
}

/** Everything that can be filtered by, and the period that is covered. */
/** What can be filtered by, the largest first; figures are null for an executive. */
export interface FilterOptions {
  from: string | null;
  to: string | null;
  asOf: string | null;
  timezone: string;
  communities: { name: string; source: string; posts: number | null; from: string | null; asOf: string | null }[];
  channels: { community: string; name: string; posts: number | null }[];
  teams: { name: string; people: number | null }[];
  /** Languages (ISO 639-1) in which people write; posts whose language is not known are in none. */
  languages: { language: string; posts: number | null }[];
  chats: { chat: string; title: string; community: string; day: string; questions: string[] }[];
  codebooks: { id: string; title: string; themes: { id: string; label: string; colour: string }[] }[];
  /** How many imports are loaded, and whether one of them is the sample company. */
  imports: number;
  sample: boolean;
}

export interface IngestOptions {
  source?: string;
  community?: string;
  /** IANA name: the zone of times that have none, and the workspace's zone where none was chosen yet. */
  timezone?: string;
  /** The day of messages whose source gives none. */
  date?: string;
  sample?: boolean;
  /** Also reads what only some people of the community could see: direct messages, private groups. */
  includePrivate?: boolean;
  /** What a person says about the files: which column means what (`author` → `Name`), the order of dates (`date-order` → `dmy`). */
  map?: Record<string, string>;
}

/** How an import or a preview is followed and ended. */
export interface IngestWatch {
  progress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

/** What an API or a command line can ask of a workspace. The one implementation is in apps/cli. */
export interface Groundswell {
  /** Changes whenever an answer could: the key of every cache. */
  version(): string;
  metrics(): MetricDescription[];
  /** The codebooks that figures are counted with, each in the version that was. */
  codebooks(): Codebook[];
  /** The codebooks that people can change. */
  shelf: CodebookShelf;
  sources(): SourceDescription[];
  /** For a lead unless said. An executive is told no figures, no channel, team or language of too few people, and nobody's name in the titles of chats. */
  options(view?: Viewer): Promise<FilterOptions>;
  /** @throws Refusal 404 for an unknown metric, 400 for a filter that names nothing. Aborting `signal` interrupts the query. */
  answer(metric: string, question: Question, signal?: AbortSignal): Promise<Answer>;
  quotes(question: Question, page: QuotesAsked, signal?: AbortSignal): Promise<QuotePage>;
  /** What changed in the scope beyond what is usual for it. @throws Refusal as `answer` does. */
  headlines: TellHeadlines;
  /** The conversation in which a quote (`Quote.post`) stands. @throws Refusal 404 where there is no such post. */
  thread(post: string, view: Question['view'], signal?: AbortSignal): Promise<Thread>;
  stories: Stories;
  reports: ChatReports;
  summaries: Summaries;
  digests: Digests;
  views: SavedViews;
  assumptions: KeptAssumptions;
  chats: Chats;
  imports(): Promise<Ledger[]>;
  people: People;
  codings: Codings;
  holidays: Holidays;
  handled: HandledQuestions;
  notes: DatedNotes;
  measures: Measures;
  goals: Goals;
  programmes: Programmes;
  /** Reads the files or folders at `paths` to their end and keeps nothing: one preview for each zip, each folder, and the rest. */
  preview(paths: string[], options: IngestOptions, watch?: IngestWatch): Promise<Preview[]>;
  /** Reads the files or folders at `paths` as exports; all of it is kept or none. @throws Refusal with a sentence. */
  ingest(paths: string[], options: IngestOptions, watch?: IngestWatch): Promise<Ledger[]>;
  /** Takes an import out whole. @throws Refusal 404. */
  removeImport(id: string): Promise<void>;
  /** Counts all days and hours in another IANA time zone from now on. @throws Refusal 400 where there is no such zone. */
  chooseTimezone(timezone: string): Promise<void>;
  /** Makes the warehouse anew from the kept records. */
  rebuild(): Promise<void>;
  close(): Promise<void>;
}
