import { Refusal } from '@groundswell/contract';
import { inBatches } from '../in-batches.ts';
import type { InputFile } from '../input/input-file.ts';
import type { Reader, ReadOptions, Yield } from '../reader.ts';
import { refuseIfNothingRead } from '../unreadable.ts';
import { isMessages, namesIn } from './teams/names.ts';
import { readFile } from './teams/read-file.ts';
import { newReading } from './teams/reading.ts';

/** Microsoft Teams: answers of Microsoft Graph saved as JSON, and the export that names its fields in PascalCase. */
const teams: Reader = {
  id: 'teams',
  title: 'Microsoft Teams',
  endings: ['.json', '.zip'],
  docs: `
1. Ask an administrator for the messages as JSON: by Microsoft Graph (\`GET /teams/{id}/channels/getAllMessages\`, every
   page of it saved as a file), or with a tool that writes \`teams/{id}/messages_{id}.json\`.
2. If you can, save the answers of \`GET /teams\` and \`GET /teams/{id}/channels\` beside them: messages hold no names of
   teams and channels.
3. Import the files together: drop them all, or put them into a folder or a zip.

What is read: channel posts and replies, edits, mentions, reactions and the number of attachments; people with their
names. Pages that overlap give each message once. A team is a community of its own.

What is left out, and counted: events (members added, calls, renamed channels …), deleted and empty messages, messages
without a time that can be read, and chats and private channels.`.trim(),

  async accepts(files) {
    for (const file of jsonFiles(files).slice(0, LOOKED_AT)) if (isMessages(await file.head())) return 0.96;
    return 0;
  },

  read: (files, options) => inBatches(readExport(jsonFiles(files), options)),
};

export default teams;

// Ours: names of teams and channels may lie before the messages.
const LOOKED_AT = 8;

function jsonFiles(files: InputFile[]): InputFile[] {
  return files
    .filter((file) => /\.json$/i.test(file.path))
    .sort((one, other) => (one.path === other.path ? one.size - other.size : one.path < other.path ? -1 : 1));
}

async function* readExport(files: InputFile[], options: ReadOptions): AsyncGenerator<Yield[]> {
  const [messages, others]: [InputFile[], InputFile[]] = [[], []];
  for (const file of files) (isMessages(await file.head()) ? messages : others).push(file);
  if (messages.length === 0) throw new Refusal('This is not an export of Teams: none of its files has messages.');
  const reading = newReading(options, await namesIn(others));
  for (const file of messages) yield* readFile(file, reading);
  refuseIfNothingRead(reading.tally, 'None of these files holds a message.');
}
