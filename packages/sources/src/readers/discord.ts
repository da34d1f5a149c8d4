import { Refusal } from '@groundswell/contract';
import { inBatches } from '../in-batches.ts';
import type { InputFile } from '../input/input-file.ts';
import type { Reader, ReadOptions, Yield } from '../reader.ts';
import { refuseIfNothingRead } from '../unreadable.ts';
import { isHtmlExport, placeInHtml } from './discord/html-head.ts';
import { isJsonExport, placeInJson } from './discord/json-head.ts';
import { channelRecords, type Place } from './discord/place.ts';
import { readHtml } from './discord/read-html.ts';
import { readJson } from './discord/read-json.ts';
import { newReading, type Reading } from './discord/reading.ts';

/** A Discord server as the tool DiscordChatExporter saves it: a JSON or HTML file for each channel and thread. */
const discord: Reader = {
  id: 'discord',
  title: 'Discord (DiscordChatExporter)',
  endings: ['.json', '.html', '.zip'],
  docs: `
1. Get the tool **DiscordChatExporter**, and the server owner's leave to export.
2. Choose the server, its channels and threads, and the format **JSON** (HTML works too and tells less).
3. Import the files together: drop them all, or put them into a folder or a zip.

What is read: channels, messages, replies, edits, mentions, attachments and reactions; people with their names, and as
facilitators those with a role that ends in Moderator, Admin, Host or Facilitator. A thread's messages belong to the
channel in which it was opened, and answer its first message. HTML has no roles, and no times of edits.

What is left out, and counted: notices (joins, pins, new threads …), what bots and apps post, deleted and empty messages,
messages that stand in two files, and direct messages, groups and private threads.`.trim(),

  async accepts(files) {
    const { json, html } = candidates(files);
    for (const file of json.slice(0, LOOKED_AT)) if (isJsonExport(await file.head())) return 0.97;
    for (const file of html.slice(0, LOOKED_AT)) if (isHtmlExport(await file.head())) return 0.96;
    return 0;
  },

  read: (files, options) => inBatches(readExport(files, options)),
};

export default discord;

// Ours: what lies beside the export, such as its pictures, is of other kinds.
const LOOKED_AT = 5;

function candidates(files: InputFile[]): { json: InputFile[]; html: InputFile[] } {
  const sorted = [...files].sort((one, other) =>
    one.path === other.path ? one.size - other.size : one.path < other.path ? -1 : 1,
  );
  return {
    json: sorted.filter((file) => /\.json$/i.test(file.path)),
    html: sorted.filter((file) => /\.html?$/i.test(file.path)),
  };
}

async function* readExport(files: InputFile[], options: ReadOptions): AsyncGenerator<Yield[]> {
  const { json, html } = candidates(files);
  const exports: { file: InputFile; place: Place; format: 'json' | 'html' }[] = [];
  const others: Yield[] = [];
  for (const [format, list] of [
    ['json', json],
    ['html', html],
  ] as const) {
    for (const file of list) {
      const head = await file.head();
      const place = format === 'json' ? placeInJson(head) : placeInHtml(head, file.path);
      if (place) exports.push({ file, place, format });
      else
        others.push({
          type: 'problem',
          file: file.path,
          text: `discord: ${file.path} is not an export; it was not read.`,
        });
    }
  }
  if (exports.length === 0)
    throw new Refusal('This is not an export of DiscordChatExporter: no file of it names a channel.');
  const reading = newReading(options);
  const kept = exports.filter(({ place }) => !place.private || reading.includePrivate);
  yield [
    ...others,
    ...channelRecords(
      kept.map((one) => one.place),
      reading.community,
    ),
  ];
  for (const one of exports) yield* readOne(one.file, one.place, one.format, reading);
  refuseIfNothingRead(reading.tally, 'None of these files holds a message.');
}

function readOne(file: InputFile, place: Place, format: 'json' | 'html', reading: Reading): AsyncGenerator<Yield[]> {
  return format === 'json' ? readJson(file, place, reading) : readHtml(file, place, reading);
}
