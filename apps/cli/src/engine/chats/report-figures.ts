import type {
  Cell,
  ChatQuestion,
  ChatReport,
  ChatTexts,
  ReportLink,
  ReportPost,
  ReportQuestion,
  ReportTerm,
  ReportTheme,
  Row,
  Viewer,
} from '@groundswell/contract';
import { sharedLinks } from '@groundswell/words';
import type { ReportRows } from './report-rows.ts';

/** As many as a cloud has room for, and more than a list of them is read to. */
const mostTerms = 40;
const mostDistinctive = 12;
/** As many themes as fit a page, domains as a list is read to, and links as anybody takes along. */
const mostThemes = 15;
const mostDomains = 12;
const mostLinks = 100;

/** How a report is cut: its questions, what people are counted by, and for whom it is. */
interface Cut {
  questions: ChatQuestion[];
  countedBy: ChatReport['countedBy'];
  view: Viewer;
}

/** The questions of a chat in the order in which they were asked, without their quotes. */
export function questionsOf(rows: ReportRows, texts: ChatTexts, cut: Cut): Omit<ReportQuestion, 'quotes'>[] {
  const signed = cut.countedBy === 'people';
  return cut.questions.map(({ question, text, askedAt }, place) => {
    const answered = rows.asking.find((row) => row.question === question);
    // A question without a row has no answer; an executive is told of none that is too small.
    const count = (column: string) => (answered ? figure(answered[column]) : cut.view === 'lead' ? 0 : null);
    const apart = rows.distinctive.filter((row) => row.question === question);
    return {
      ...{ question, text: text ?? words(answered?.text), askedAt: askedAt ?? words(answered?.asked_at) },
      ...{ answers: count('answers'), reshares: count('reshares'), people: signed ? count('people') : null },
      medianSecondsToAnswer: figure(answered?.median_seconds_to_answer),
      peakPerMinute: figure(answered?.peak_per_minute),
      lateAnswers: figure(answered?.late_answers),
      repliesAmongParticipants: figure(answered?.replies_among_participants),
      facilitatorShare: figure(answered?.facilitator_share),
      unplaced: figure(answered?.unplaced),
      comment: texts.comments[question] ?? '',
      terms: (rows.terms[place] ?? []).slice(0, mostTerms).map((row) => termOf(row, signed)),
      distinctive: apart.slice(0, mostDistinctive).map((row) => termOf(row, signed)),
    };
  });
}

function termOf({ term, people, posts }: Row, signed: boolean): ReportTerm {
  return { term: String(term), people: signed ? figure(people) : null, posts: figure(posts) ?? 0 };
}

/** The themes with a post to at least one question; those that recur most first, then those of most people. */
export function themesOf(grid: Row[], cut: Cut): ReportTheme[] {
  const { questions, countedBy, view } = cut;
  const themes = [...new Set(grid.map(({ theme }) => theme))].map((theme) => {
    const cells = grid.filter((row) => row.theme === theme);
    const counts = questions.map(({ question }) => {
      const cell = cells.find((row) => row.question === question);
      if (!cell) return view === 'lead' ? 0 : null;
      return figure(cell[countedBy]);
    });
    return {
      ...{ label: String(cells[0]!.label), counts },
      ...{ recurs: figure(cells[0]!.recurs) ?? 0, of: figure(cells[0]!.questions) ?? 0 },
    };
  });
  const all = ({ counts }: ReportTheme) => counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return themes
    .filter(({ recurs }) => recurs > 0)
    .sort((a, b) => b.recurs - a.recurs || all(b) - all(a))
    .slice(0, mostThemes);
}

/** Minute by minute; nothing where there are no times. */
export const paceOf = (rows: Row[]): ChatReport['pace'] =>
  rows.map(({ minute, posts, question }) => ({
    minute: figure(minute) ?? 0,
    posts: figure(posts),
    question: words(question),
  }));

/** What was linked to in posts of the chat; or, by the rows of `shared-links`, the domains alone. */
export const linksOf = (posts: ReportPost[]): ReportLink[] => sharedLinks(posts).slice(0, mostLinks);
export const domainsOf = (rows: Row[], countedBy: ChatReport['countedBy']): ReportLink[] =>
  rows.slice(0, mostDomains).map(({ domain, posts, people }) => ({
    ...{ address: String(domain), posts: figure(posts) ?? 0, by: [] },
    people: countedBy === 'people' ? figure(people) : null,
  }));

const figure = (cell: Cell | undefined): number | null => (typeof cell === 'number' ? cell : null);
const words = (cell: Cell | undefined): string | null => (typeof cell === 'string' ? cell : null);
