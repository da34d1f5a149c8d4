import { type ChannelRecord, type MemberRecord, Refusal } from '@groundswell/contract';
import { inBatches } from '../in-batches.ts';
import { gunzipped } from '../input/gunzip.ts';
import type { InputFile } from '../input/input-file.ts';
import { asObject } from '../json-fields.ts';
import type { JsonPart } from '../json-parts.ts';
import { parseJson } from '../parse-json.ts';
import type { Reader, ReadOptions, Yield } from '../reader.ts';
import { Conversation } from './xapi/conversation.ts';
import { type ReadStatement, readStatement } from './xapi/read-statement.ts';
import { statementsIn } from './xapi/statements-in.ts';
import { whyRefused } from './xapi/validate/statement.ts';

/** Statements of a learning record store. */
const xapi: Reader = {
  id: 'xapi',
  title: 'xAPI statements',
  endings: ['.json', '.jsonl', '.ndjson', '.gz'],
  docs: `
1. Export the statements from your learning record store as JSON: a list, one statement a line, or the pages that the
   store answers with (\`GET /statements\`). Packed files (\`.gz\`) are read too.
2. Take in those of your forums, chats and comments, and those of courses and tests where their results matter to you.
3. Import the file, or several, in any order.

What is read: who asked, posted, commented, replied, answered, shared; the words in \`result.response\`, or in what they
posted. Likes are reactions. A reply is known by the statement or the activity that it is about. The channel is the
course, forum or page that the context names. Versions 1.0 to 1.0.3 and 2.0.

What is kept apart: results at a course, a test or another activity (score, success, completion, duration). They become
outcomes, which no figure about conversations sees. The account counts them as left out of the messages.

What is left out, and counted: statements that are neither a conversation nor a result, statements that were taken back,
those without words, and those that a store must refuse, with the reason.`.trim(),

  async accepts(files) {
    const heads = await Promise.all(
      jsonFiles(files)
        .slice(0, 3)
        .map((file) =>
          gunzipped(file)
            .head()
            .catch(() => ''),
        ),
    );
    return heads.some(opensWithStatement) ? 0.95 : 0;
  },

  read: (files, options) => inBatches(readStatements(jsonFiles(files), options)),
};

export default xapi;

function jsonFiles(files: InputFile[]): InputFile[] {
  const named = files.filter((file) => /\.(?:json|jsonl|ndjson)(?:\.gz)?$/i.test(file.path));
  return named.sort((one, other) => (one.path === other.path ? one.size - other.size : one.path < other.path ? -1 : 1));
}

/** Whether the first object of a file has actor, verb and object, as nothing else has. */
function opensWithStatement(head: string): boolean {
  const text = head.replace(
    /^\uFEFF?\s*(?:\{\s*"(?:more|statements)"\s*:\s*(?:"[^"]*"\s*,\s*"statements"\s*:\s*)?)?\[?\s*/,
    '',
  );
  const end = endOfObject(text);
  const parsed = end < 0 ? null : parseJson(text.slice(0, end));
  return parsed?.ok === true && hasParts(asObject(parsed.value));
}

/** Behind the object that a text begins with; -1 where it begins with none or ends inside. */
function endOfObject(text: string): number {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (inString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    if (depth === 0) return sign === '}' ? at + 1 : -1;
  }
  return -1;
}

function hasParts(found: ReturnType<typeof asObject>): boolean {
  return ['actor', 'verb', 'object'].every((part) => asObject(found?.[part]) !== null);
}

async function* readStatements(given: InputFile[], options: ReadOptions): AsyncGenerator<Yield[]> {
  const files = given.map(gunzipped);
  const conversation = new Conversation();
  let valid = 0;
  let first: string | null = null;
  for (const file of files) {
    for await (const elements of statementsIn(file)) {
      for (const element of elements) {
        const why = element.ok ? whyRefused(element.value) : element.why;
        const statement = element.ok ? asObject(element.value) : null;
        if (why !== null || statement === null) first ??= `${file.path} line ${element.line} ${why}`;
        else {
          valid += 1;
          conversation.see(statement);
        }
      }
    }
  }
  if (valid === 0)
    throw new Refusal(`This holds no xAPI statement that is valid${first === null ? '' : `: ${first}`}.`);
  const community = options.community ?? options.inputName;
  yield [{ type: 'community', community, name: community, shows: ['replies', 'reactions', 'times'] }];
  const reading = new Reading(community, conversation);
  for (const file of files) {
    for await (const elements of statementsIn(file))
      yield elements.flatMap((element) => reading.take(element, file.path));
  }
}

class Reading {
  private readonly seen = new Set<string>();
  private readonly members = new Set<string>();
  private readonly channels = new Set<string>();
  private readonly community: string;
  private readonly conversation: Conversation;

  constructor(community: string, conversation: Conversation) {
    this.community = community;
    this.conversation = conversation;
  }

  take(element: JsonPart, file: string): Yield[] {
    const { line } = element;
    const read: ReadStatement = element.ok
      ? readStatement(element.value, this.community, this.conversation)
      : { reason: 'unreadable', why: element.why };
    if ('reason' in read) {
      const text = `xapi: ${file} line ${line} ${read.why}; it was left out.`;
      return [{ type: 'left-out', reason: read.reason, file, line, text }];
    }
    if ('reaction' in read) return [...this.newPerson(read.person), read.reaction];
    const id = 'outcome' in read ? read.outcome.outcome : read.post.post;
    if (this.seen.has(id)) return [{ type: 'left-out', reason: 'duplicate', file, line }];
    this.seen.add(id);
    if ('post' in read) return [...this.newChannel(read.place), ...this.newPerson(read.person), read.post];
    const text = `xapi: ${file} line ${line} is a result of learning; it was kept apart as an outcome.`;
    const counted = { type: 'left-out', reason: 'outcome', file, line, text } as const;
    return [...this.newPerson(read.person), read.outcome, counted];
  }

  private newPerson(person: MemberRecord | null): MemberRecord[] {
    if (person === null || this.members.has(person.member)) return [];
    this.members.add(person.member);
    return [person];
  }

  private newChannel({ channel, name }: { channel: string; name: string }): ChannelRecord[] {
    if (this.channels.has(channel)) return [];
    this.channels.add(channel);
    return [{ type: 'channel', community: this.community, channel, name }];
  }
}
