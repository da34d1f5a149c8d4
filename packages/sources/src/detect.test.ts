import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { detect } from './detect.ts';
import { type InputFile, inputFile } from './input/input-file.ts';
import { filesOf } from './testing/files-of.ts';

it('opens few of many files, and never many at once', async () => {
  let [opened, open, most] = [0, 0, 0];
  const day = JSON.stringify([{ type: 'message', user: 'U1', ts: '1700000000.000100', text: 'We tried it.' }]);
  const watched = (file: InputFile) =>
    inputFile(file.path, file.size, async () => {
      opened += 1;
      open += 1;
      most = Math.max(most, open);
      const stream = Readable.from(await file.stream());
      stream.on('close', () => (open -= 1));
      return stream;
    });
  const days = Array.from({ length: 20_000 }, (_, at) => [`channel-${at}/2024-01-05.json`, day] as const);
  const files = filesOf(Object.fromEntries([['channels.json', '[]'], ['users.json', '[]'], ...days]));
  const found = await detect(files.map(watched));
  expect(found?.reader.id).toBe('slack');
  expect(most).toBeLessThan(500);
  expect(opened).toBeLessThan(3000);
});
