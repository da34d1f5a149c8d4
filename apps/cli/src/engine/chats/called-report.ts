import type { ChatReport, ReportTerm } from '@groundswell/contract';
import type { CalledPerson } from '../name-owners.ts';
import { type CalledNames, namesAs } from '../names-as.ts';

/** Who wrote in the chat or is mentioned, and everything that was said, shown or not. */
interface Around {
  people: CalledPerson[];
  texts: string[];
}

/**
 * The report with everybody called as it was asked: authors, and names and handles within every text. People are numbered in
 * the order of the transcript, so that a pseudonym is the same throughout and says nothing of whose it is.
 */
export function calledReport(report: ChatReport, { people, texts }: Around): ChatReport {
  const names = report.minimumGroup === null ? report.names : 'none';
  const written = [
    report.introduction,
    report.closing,
    ...report.questions.flatMap(({ comment, text }) => [comment, text ?? '']),
  ];
  const called = namesAs(names, people, [...texts, ...written]);
  const { textAs } = called;
  const transcript = report.transcript.map((post) => ({ ...post, ...spoken(post, called) }));
  return {
    ...{ ...report, names, transcript, title: textAs(report.title), community: textAs(report.community) },
    ...{
      channel: textAs(report.channel),
      codebook: textAs(report.codebook),
      introduction: textAs(report.introduction),
      closing: textAs(report.closing),
    },
    themes: report.themes.map((theme) => ({ ...theme, label: textAs(theme.label) })),
    hosts: names === 'none' ? [] : report.hosts.map((host) => called.authorAs(host)),
    questions: report.questions.map((question) => ({
      ...question,
      text: question.text === null ? null : textAs(question.text),
      comment: textAs(question.comment),
      terms: nameless(question.terms, called),
      distinctive: nameless(question.distinctive, called),
      quotes: question.quotes.map((quote) => ({
        ...quote,
        ...spoken(quote, called),
        why: called.holdsName(quote.why) ? '' : quote.why,
      })),
    })),
    links: report.links
      .filter(({ address }) => !called.holdsName(address) && textAs(address) === address)
      .map((link) => ({ ...link, by: names === 'none' ? [] : link.by.map((one) => called.authorAs(one)) })),
    openQuestions: report.openQuestions.map((open) => ({ ...open, ...spoken(open, called) })),
  };
}

/** An author and what they said, called as it was asked. */
export function spoken({ author, text }: { author: string | null; text: string }, called: CalledNames) {
  const name = author === null ? null : called.authorAs(author) || null;
  return { author: name, text: called.textAs(text) };
}

const nameless = (terms: ReportTerm[], { holdsName }: CalledNames): ReportTerm[] =>
  terms.filter(({ term }) => !holdsName(term));
