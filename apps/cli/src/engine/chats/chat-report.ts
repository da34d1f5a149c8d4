import {
  type Answer,
  type Cell,
  type ChatReport,
  type Chats,
  type ChatTexts,
  type Codebook,
  type Question,
  type QuestionInput,
  questionSchema,
  type ReportAsked,
} from '@groundswell/contract';
import { minimumGroup } from '@groundswell/metrics';
import type { CalledPerson } from '../name-owners.ts';
import { calledReport } from './called-report.ts';
import { domainsOf, linksOf, paceOf, questionsOf, themesOf } from './report-figures.ts';
import { rowsOf } from './report-rows.ts';
import { openQuestionsOf, quotesOf, transcriptOf } from './report-words.ts';

/** What a report is put together from. */
export interface ReportSources {
  chats: Pick<Chats, 'show'>;
  answer(metric: string, question: Question, signal?: AbortSignal): Promise<Answer>;
  /** People who wrote these posts (their keys) or are mentioned in them. */
  people(posts: string[], signal?: AbortSignal): Promise<CalledPerson[]>;
  texts(chat: string): Promise<ChatTexts>;
  timezone(): Promise<string>;
  codebook(id: string): Codebook | undefined;
}

/** Everything that the report of a chat shows, put together from the metrics, cut for its reader and called as asked. */
export async function chatReport(
  name: string,
  asked: ReportAsked,
  sources: ReportSources,
  signal?: AbortSignal,
): Promise<ChatReport> {
  const { view, codebook: book } = asked;
  const isLead = view === 'lead';
  // Read whole even for a reader who may not read it: the names in it are to be found in what they may.
  const whole = await sources.chats.show(name, 'lead');
  const chat = isLead ? whole : { ...whole, hosts: [], posts: [] };
  const names = whole.questions.map(({ question }) => question);
  const rows = await rowsOf(sources, { chat: name, community: chat.community, view, codebook: book }, names, signal);
  const [texts, timezone] = await Promise.all([sources.texts(name), sources.timezone()]);
  const transcript = transcriptOf(chat.posts, names);
  const [facts] = rows.chats;
  const countedBy = await countedByIn(sources, { chat: name, community: chat.community, codebook: book }, signal);
  const counted = (cell: Cell | undefined) => (countedBy === 'people' ? figure(cell) : null);
  const codebook = sources.codebook(book);
  const cut = { questions: chat.questions, countedBy, view } as const;
  const report: ChatReport = {
    ...{ chat: name, title: chat.title, community: chat.community, channel: chat.channel, day: chat.day },
    ...{ startedAt: chat.startedAt, endedAt: chat.endedAt, timezone, names: asked.names, hosts: chat.hosts },
    ...{ minimumGroup: isLead ? null : minimumGroup, attendance: chat.attendance, posts: figure(facts?.posts) },
    ...{ people: counted(facts?.people), newcomers: counted(facts?.newcomers) },
    returning: counted(rows.compared.find((row) => row.chat === name)?.returning),
    ...{ introduction: texts.introduction, closing: texts.closing, countedBy, pace: paceOf(rows.pace) },
    questions: questionsOf(rows, texts, cut).map((question) => ({
      ...question,
      quotes: quotesOf(question.question, rows.quotes, transcript),
    })),
    ...{ codebook: codebook?.title ?? book, themes: themesOf(rows.grid, cut) },
    links: isLead ? linksOf(transcript) : domainsOf(rows.links, countedBy),
    openQuestions: openQuestionsOf(rows.open, transcript),
    transcript: transcript.map(({ key: _, ...post }) => post),
  };
  if (isLead && asked.names === 'full') return report;
  const keys = whole.posts.map(({ post }) => post);
  return calledReport(report, {
    people: await sources.people(keys, signal),
    texts: whole.posts.map(({ text }) => text),
  });
}

/** People, where the metrics count any of this chat; asked as a lead, since an executive is not told of few. */
async function countedByIn({ answer }: ReportSources, about: QuestionInput, signal?: AbortSignal) {
  const { rows } = await answer('chats', questionSchema.parse({ ...about, view: 'lead' }), signal);
  return rows.some(({ people }) => people === null) ? 'posts' : 'people';
}

const figure = (cell: Cell | undefined): number | null => (typeof cell === 'number' ? cell : null);
