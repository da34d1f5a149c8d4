import { type Question, questionSchema, Refusal } from '@groundswell/contract';
import type { z } from 'zod';

const names = Object.keys(questionSchema.shape);

/** Reads a question, or says in sentences what is wrong with it; `nameOf` writes a parameter as the asker knows it. */
export function parseQuestion(
  asked: Record<string, unknown>,
  nameOf: (key: string) => string,
): { question: Question; problems: [] } | { question: null; problems: string[] } {
  const parsed = questionSchema.safeParse(asked);
  if (!parsed.success) {
    return { question: null, problems: parsed.error.issues.flatMap((issue) => sentences(issue, nameOf)) };
  }
  const problems = impossibleDays(parsed.data, nameOf);
  return problems.length > 0 ? { question: null, problems } : { question: parsed.data, problems: [] };
}

/** Reads a question from a URL's parameters, a repeated one as a list. @throws Refusal 400 that names what is wrong. */
export function questionFromUrl(parameters: URLSearchParams, besides: readonly string[] = []): Question {
  const asked: Record<string, unknown> = {};
  for (const key of new Set(parameters.keys())) {
    if (besides.includes(key)) continue;
    const values = parameters.getAll(key);
    asked[key] = values.length > 1 ? values : values[0];
  }
  const { question, problems } = parseQuestion(asked, (key) => `"${key}"`);
  if (question === null) throw new Refusal(`${problems.join('; ')}.`, 400);
  return question;
}

/** The same text for questions that mean the same: keys in order, lists sorted and without repeats. */
export function questionKey(question: Question): string {
  const entries = Object.entries(question)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [key, Array.isArray(value) ? [...new Set(value)].sort() : value] as const)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify(entries);
}

/** Whether a text that looks like a date is a day of the calendar. */
export function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function impossibleDays(question: Question, nameOf: (key: string) => string): string[] {
  const problems = (['from', 'to'] as const)
    .filter((key) => question[key] !== undefined && !isCalendarDay(question[key]))
    .map((key) => `${nameOf(key)} must be a day of the calendar, and ${question[key]} is none`);
  if (problems.length === 0 && question.from && question.to && question.from > question.to) {
    problems.push(`${nameOf('from')} (${question.from}) must not be after ${nameOf('to')} (${question.to})`);
  }
  return problems;
}

function sentences(issue: z.core.$ZodIssue, nameOf: (key: string) => string): string[] {
  if (issue.code === 'unrecognized_keys') {
    const known = names.map(nameOf).join(', ');
    return issue.keys.map((key) => `${nameOf(key)} is not known here; there are ${known}`);
  }
  const name = nameOf(String(issue.path[0] ?? ''));
  if (issue.code === 'invalid_value') return [`${name} must be one of ${issue.values.join(', ')}`];
  if (issue.code === 'invalid_format') return [`${name} ${issue.message}`];
  return [`${name} may be given only once`];
}
