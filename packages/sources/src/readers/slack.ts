import { type CommunityRecord, Refusal } from '@groundswell/contract';
import { inBatches } from '../in-batches.ts';
import type { InputFile } from '../input/input-file.ts';
import { parseJson } from '../parse-json.ts';
import type { Reader, ReadOptions, Yield } from '../reader.ts';
import { type Channel, channelsOf, type ListedChannels } from './slack/channels.ts';
import { type Layout, layoutOf } from './slack/layout.ts';
import { memberRecords, nameOf, peopleOf } from './slack/people.ts';
import { readChannel, type Tally } from './slack/read-channel.ts';
import { type Names, slackText } from './slack/slack-text.ts';

/** A Slack workspace's export: the zip as Slack gives it, or its folder. */
const slack: Reader = {
  id: 'slack',
  title: 'Slack export',
  endings: ['.zip'],
  docs: `
1. In Slack, open **Tools & settings → Workspace settings** from the workspace's name (owners and admins can), then
   **Import/Export Data → Export**. On the web: \`my.slack.com/services/export\`.
2. Choose the dates, **Start export**, and wait for the e-mail with the link.
3. Import the zip as it is, or the folder if you have unpacked it.

What is read: public channels with their members, posts, threads, edits and reactions; people with their names, e-mail
addresses and whether they are guests; bots, marked as such. Channels that have only a folder (archived ones) are read
too. Exports from before threads (January 2017) work, and then nobody can tell who answered whom.

What is left out, and counted: notices (joins, renames, pins …), deleted and empty messages, the second copy of a
message that was sent to a thread and to its channel, and private channels and direct messages.`.trim(),

  async accepts(files) {
    const layout = layoutOf(files);
    const day = [...layout.folders.values()][0]?.[0];
    const listed = layout.users.length > 0 && layout.lists.length > 0;
    if (day === undefined) return listed && (await looksLikeUsers(layout.users[0]!)) ? 0.7 : 0;
    if (!/"ts"\s*:\s*"\d+\.\d+"/.test(await day.head())) return listed ? 0.6 : 0;
    return listed ? 0.98 : 0.8;
  },

  read: (files, options) => inBatches(readExport(layoutOf(files), options)),
};

export default slack;

async function looksLikeUsers(file: InputFile): Promise<boolean> {
  return /^\s*\[\s*\{\s*"id"\s*:\s*"[UW][A-Z0-9]+"/.test(await file.head());
}

async function* readExport(layout: Layout, options: ReadOptions): AsyncGenerator<Yield[]> {
  if (layout.folders.size === 0 && layout.lists.length === 0) {
    throw new Refusal('This is not a Slack export: it holds no channels.json and no days of messages.');
  }
  const problems: Yield[] = [];
  const people = peopleOf(await listsIn(layout.users, problems));
  const lists: ListedChannels[] = [];
  for (const list of layout.lists) lists.push({ ...list, entries: await listsIn([list.file], problems) });
  const channels = channelsOf(layout, lists, options.inputName);
  // The workspace's own id, where there is one: a name given this time and not the next would double everything.
  const community = people.team ?? options.community ?? workspaceName(options.inputName);
  const names = { people, channels: new Map(channels.map(({ id, name }) => [id, name ?? id])) };
  yield [...problems, communityRecord(community, layout, options), ...memberRecords(people, community)];
  const tally: Tally = { messages: 0, unreadable: null };
  const bots = new Set<string>();
  for (const channel of channels) {
    const hidden = channel.private && options.includePrivate !== true;
    if (!hidden) yield channelRecords(channel, community, names);
    const days = channel.folders.flatMap((folder) => layout.folders.get(folder) ?? []);
    yield* readChannel(days, { community, channel: channel.id, private: hidden, names, tally, bots });
  }
  if (tally.messages === 0 && tally.unreadable) throw new Refusal(`${tally.unreadable.text} Nothing was imported.`);
}

async function listsIn(files: InputFile[], problems: Yield[]): Promise<unknown[]> {
  const entries: unknown[] = [];
  for (const file of files) {
    const parsed = parseJson(await file.text());
    if (parsed.ok && Array.isArray(parsed.value)) entries.push(...parsed.value);
    else {
      const why = parsed.ok ? 'is not a list' : `is not JSON (${parsed.why})`;
      const text = `slack: ${file.path} ${why}; the names in it are not known.`;
      problems.push({ type: 'problem', file: file.path, text, ...(parsed.ok ? {} : { line: parsed.line }) });
    }
  }
  return entries;
}

// Slack introduced threads on 18 January 2017 (slack.com/blog, "Threaded messaging comes to Slack").
const FIRST_DAY_OF_THREADS = '2017-01-18';

function communityRecord(community: string, layout: Layout, options: ReadOptions): CommunityRecord {
  const threads = layout.days.some((day) => day >= FIRST_DAY_OF_THREADS);
  const name = options.community ?? workspaceName(options.inputName);
  return {
    type: 'community',
    community,
    name,
    shows: threads ? ['replies', 'reactions', 'times'] : ['reactions', 'times'],
  };
}

/** `Acme Slack export Mar 1 2024 - Mar 31 2024` is Acme's. */
function workspaceName(inputName: string): string {
  return inputName.replace(/[-_ ]+slack[-_ ]+export.*$/i, '') || inputName;
}

function channelRecords(channel: Channel, community: string, names: Names): Yield[] {
  const { id, members, about } = channel;
  const people = members.map((member) => nameOf(names.people, member) ?? member);
  const topic = about === null ? '' : slackText(about, names).text;
  return [
    {
      type: 'channel',
      community,
      channel: id,
      name: channel.name ?? (people.join(', ') || id),
      ...(topic === '' ? {} : { topic }),
      ...(channel.private ? { private: true } : {}),
    },
    ...members.map((member): Yield => ({ type: 'membership', community, channel: id, member })),
  ];
}
