import { Refusal } from '@groundswell/contract';
import { inBatches } from '../in-batches.ts';
import type { InputFile } from '../input/input-file.ts';
import type { Reader, ReadOptions, Yield } from '../reader.ts';
import { refuseIfNothingRead } from '../unreadable.ts';
import { groupsIn, isGroups } from './viva-engage/groups.ts';
import { isMessages, readMessages } from './viva-engage/read-messages.ts';
import { newReading } from './viva-engage/reading.ts';
import { tablesOf } from './viva-engage/tables.ts';
import { isUsers, usersIn } from './viva-engage/users.ts';

/** Viva Engage (formerly Yammer): the network export, a zip of CSV files. */
const vivaEngage: Reader = {
  id: 'viva-engage',
  title: 'Viva Engage (Yammer)',
  endings: ['.zip', '.csv'],
  docs: `
1. As a verified or network administrator, open **Viva Engage admin center → Data management → Export network data**.
2. Choose the dates, leave attachments out, and **Export**.
3. Import the zip as it is, or the folder with \`Messages.csv\`, \`Users.csv\` and \`Groups.csv\`.

What is read: messages of public groups and of the whole company, with replies, mentions and the number of attachments;
people with their names, e-mail addresses, departments and the days on which they joined and left. Columns are found by
their names; those that are missing are done without.

What is left out, and counted: deleted and empty messages, system messages, and private messages and groups.`.trim(),

  async accepts(files) {
    const tables = await tablesOf(files.slice(0, LOOKED_AT));
    if (!tables.some((table) => isMessages(table.header))) return 0;
    return tables.some((table) => isUsers(table.header) || isGroups(table.header)) ? 0.97 : 0.92;
  },

  read: (files, options) => inBatches(readExport(files, options)),
};

export default vivaEngage;

// Ours: attachments can lie beside the tables.
const LOOKED_AT = 50;

async function* readExport(files: InputFile[], options: ReadOptions): AsyncGenerator<Yield[]> {
  const tables = await tablesOf(files);
  const messages = tables.filter((table) => isMessages(table.header));
  if (messages.length === 0) throw new Refusal('This is not an export of Viva Engage: no table of it has messages.');
  const reading = newReading(options);
  reading.groups = await groupsIn(tables.filter((table) => isGroups(table.header)));
  const community = options.community ?? options.inputName;
  yield [{ type: 'community', community, name: community, shows: ['replies', 'joins', 'times'] }];
  for (const table of tables) if (isUsers(table.header)) yield* usersIn(table, reading);
  for (const table of messages) yield* readMessages(table, reading);
  refuseIfNothingRead(reading.tally, 'The tables of this export hold no message.');
}
