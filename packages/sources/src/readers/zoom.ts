import { type MemberRecord, Refusal } from '@groundswell/contract';
import { inBatches } from '../in-batches.ts';
import type { InputFile } from '../input/input-file.ts';
import type { Reader, ReadOptions, Yield } from '../reader.ts';
import { beginsMessage } from './zoom/chat-lines.ts';
import { type Meeting, meetingsOf } from './zoom/meetings.ts';
import { type Participant, participantsIn } from './zoom/participants.ts';
import { readChat } from './zoom/read-chat.ts';

/** The chats of Zoom meetings, as text. */
const zoom: Reader = {
  id: 'zoom',
  title: 'Zoom meeting chat',
  endings: ['.txt', '.zip'],
  docs: `
1. During the meeting, in the chat: **… → Save chat**. Of a recording in the cloud: **Recordings → the meeting → Chat file**.
2. Where you have it, put the list of participants (**Reports → Usage → Participants → Export**) beside it: it gives
   people's e-mail addresses. Name both alike: \`retro_chat.txt\`, \`retro_participants.csv\`.
3. Import the file, or a folder of many meetings. A chat's times count from the start of the recording and have no day:
   where the name of the file or folder does not give it (\`GMT20240502-…\`, \`2024-05-02 16.02.14 …\`), say it with
   \`--date YYYY-MM-DD\`.

What is read: messages to everyone with their authors, by the name that each had in the meeting; answers and reactions,
where Zoom quotes what they answer. A meeting is a channel. Messages are known to the day. Transcripts (\`.vtt\`) are what
was spoken, and are not read.

What is left out, and counted: messages to one person, reactions that were taken back, and messages without words.`.trim(),

  async accepts(files) {
    const heads = await Promise.all(textFiles(files).map((file) => file.head()));
    const shares = heads.map(shareOfMessages);
    return Math.max(0, ...shares) >= 0.5 ? 0.95 : 0;
  },

  read: (files, options) => inBatches(readMeetings(files, options)),
};

export default zoom;

function textFiles(files: InputFile[]): InputFile[] {
  return files.filter((file) => /\.txt$/i.test(file.path)).slice(0, 3);
}

/** Of a file's first lines, how many begin a message or are the words below one. */
function shareOfMessages(head: string): number {
  const lines = head.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  if (lines[0] === undefined || !beginsMessage(lines[0])) return 0;
  const first = lines.slice(0, 50);
  return first.filter((line) => beginsMessage(line) || /^\s/.test(line)).length / first.length;
}

async function* readMeetings(files: InputFile[], options: ReadOptions): AsyncGenerator<Yield[]> {
  const community = options.community ?? options.inputName;
  const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
  const people = new Map<string, Participant>();
  const problems: Yield[] = [];
  const records: Yield[][] = [];
  for (const meeting of meetingsOf(sorted, options.inputName)) {
    const read = await readMeeting(meeting, community, options, people);
    if (read.length > 0) records.push(read);
    else problems.push({ type: 'problem', file: meeting.file.path, text: `${meeting.file.path} ${noChat}` });
  }
  if (records.length === 0) throw new Refusal(`${sorted[0]?.path ?? 'This'} ${noChat}`);
  // Zoom writes answers and reactions since 2022, and then as quotes: without one, nobody can tell.
  const shows = records.flat().some(answersAnother) ? (['replies', 'reactions'] as const) : [];
  yield [{ type: 'community', community, name: community, shows: [...shows] }, ...problems];
  yield [...people.values()].map((person) => memberRecord(person, community));
  yield* records;
}

const noChat = 'is not the chat of a Zoom meeting: no line begins with a time (00:21:14) and a name.';

async function readMeeting(
  meeting: Meeting,
  community: string,
  { date, includePrivate = false }: ReadOptions,
  people: Map<string, Participant>,
): Promise<Yield[]> {
  const { id: channel, file } = meeting;
  const text = await file.text();
  const day = meeting.day ?? date;
  if (!text.split(/\r\n|\n|\r/).some(beginsMessage)) return [];
  if (day === undefined) {
    throw new Refusal(`${file.path} does not say on which day its meeting was. Say it with --date YYYY-MM-DD.`, 400);
  }
  const read = readChat(text, file.path, { community, channel, day, includePrivate });
  const listed: Participant[] = [];
  for (const list of meeting.participants) listed.push(...participantsIn(await list.text()));
  for (const name of read.authors) note({ name, email: null }, people);
  for (const person of listed) note(person, people);
  const present = [...new Set([...read.authors, ...listed.map(({ name }) => name)])];
  const memberships = present.map((member): Yield => ({ type: 'membership', community, channel, member }));
  return [{ type: 'channel', community, channel, name: channel }, ...memberships, ...read.records];
}

function answersAnother(record: Yield): boolean {
  return record.type === 'reaction' || (record.type === 'post' && record.kind === 'reply');
}

function note(person: Participant, people: Map<string, Participant>): void {
  const known = people.get(person.name);
  people.set(person.name, { name: person.name, email: known?.email ?? person.email });
}

function memberRecord({ name, email }: Participant, community: string): MemberRecord {
  return { type: 'member', community, member: name, name, ...(email === null ? {} : { email }) };
}
