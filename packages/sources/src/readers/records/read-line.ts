import { type LeftOut, type Problem, recordSchema, type SourceRecord } from '@groundswell/contract';
import { isMoment } from '../../moment.ts';
import { LONGEST_LINE, type TooLong } from './lines.ts';

const kinds = recordSchema.options.map((option) => option.shape.type.value);

/** The record on a line, or what is wrong with it: a left-out message where the line is a post's, else a problem. */
export function readLine(line: string | TooLong, file: string, number: number): SourceRecord | LeftOut | Problem {
  if (typeof line !== 'string') {
    return refused(line.beginning, file, number, `is longer than ${LONGEST_LINE / 1024 ** 2} MB`);
  }
  const value = parsed(number === 1 ? line.replace(/^\uFEFF/, '') : line);
  if (value === undefined) return refused(line, file, number, 'is not JSON');
  const record = recordSchema.safeParse(value);
  if (!record.success) return refused(line, file, number, whatIsWrong(value, record.error.issues[0]));
  const wrongDate = dateThatIsNone(record.data);
  if (wrongDate !== null) return refused(line, file, number, `has a day or time in "${wrongDate}" that does not exist`);
  return record.data;
}

function parsed(line: string): unknown {
  try {
    // No text that people write holds the character 0, and some databases end a text there.
    if (line.includes('\\u0000')) return JSON.parse(line, withoutZero);
    return JSON.parse(line);
  } catch {
    return undefined; // JSON has no undefined: it stands for "is not JSON", which the caller reports with file and line.
  }
}

function withoutZero(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '') : value;
}

function refused(line: string, file: string, number: number, why: string): LeftOut | Problem {
  const where = { file, line: number };
  const text = `records: ${file} line ${number} ${why}`;
  if (!/"type"\s*:\s*"post"/.test(line)) return { type: 'problem', ...where, text: `${text}; the line was skipped.` };
  return { type: 'left-out', reason: 'unreadable', ...where, text: `${text}; the post was left out.` };
}

function whatIsWrong(value: unknown, issue: { path: PropertyKey[]; message: string } | undefined): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is not an object';
  if (!('type' in value) || !kinds.some((kind) => kind === value.type)) {
    return `has no "type" that is one of ${kinds.join(', ')}`;
  }
  const field = issue?.path.map(String).join('.');
  return `is not a ${value.type}: ${field ? `"${field}": ` : ''}${issue?.message ?? 'a field is wrong'}`;
}

const dates = ['at', 'edited_at', 'covered_from', 'covered_to', 'joined_on', 'left_on'];

function dateThatIsNone(record: SourceRecord): string | null {
  const fields: { [name: string]: unknown } = record;
  for (const name of dates) {
    const value = fields[name];
    if (typeof value === 'string' && !isMoment(value)) return name;
  }
  return null;
}
