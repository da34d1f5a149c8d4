import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { openGroundswell } from '@groundswell/cli';
import { Refusal } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { tableHashes } from './table-hashes.ts';
import { withFolder } from './workspace-folder.ts';

const emptyZip = Buffer.from('504b0506000000000000000000000000000000000000', 'hex');
const bad: [string, string, Buffer | string][] = [
  ['a zip that is no export', 'holiday.zip', storedZip('beach.txt', 'sand')],
  ['an empty zip', 'empty.zip', emptyZip],
  ['half a zip', 'half.zip', storedZip('users.json', '[]').subarray(0, 40)],
  ['an empty file', 'nothing.json', ''],
  ['a binary', 'picture.png', Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256))],
  ['half a JSON', 'messages.json', '[{"type": "message", "ts": "1700000000.000100", "te'],
  ['prose', 'letter.txt', 'Dear all,\n\nthis is only a letter.\n'],
];

describe.each(bad)('%s', (_, name, contents) => {
  it('is refused with a sentence, and nothing of it is kept', () =>
    withFolder(async (folder) => {
      const home = join(folder, 'home');
      const path = join(folder, name);
      await writeFile(path, contents);
      const groundswell = await openGroundswell({ home });
      const before = await tableHashes(home);
      const refused = await groundswell.ingest([path], {}).then(
        () => null,
        (cause: unknown) => cause,
      );
      expect(refused).toBeInstanceOf(Refusal);
      expect((refused as Refusal).message).toMatch(/^\S.{20,}[.?!]$/s);
      expect(await groundswell.imports()).toEqual([]);
      await groundswell.close();
      expect(await tableHashes(home)).toEqual(before);
    }));
});

/** A zip of one stored file. */
function storedZip(name: string, text: string): Buffer {
  const [file, body] = [Buffer.from(name), Buffer.from(text)];
  const crc = crc32(body);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt32LE(crc, 14);
  local.writeUInt32LE(body.length, 18);
  local.writeUInt32LE(body.length, 22);
  local.writeUInt16LE(file.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(20, 4);
  central.writeUInt16LE(20, 6);
  central.writeUInt32LE(crc, 16);
  central.writeUInt32LE(body.length, 20);
  central.writeUInt32LE(body.length, 24);
  central.writeUInt16LE(file.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + file.length, 12);
  end.writeUInt32LE(local.length + file.length + body.length, 16);
  return Buffer.concat([local, file, body, central, file, end]);
}
