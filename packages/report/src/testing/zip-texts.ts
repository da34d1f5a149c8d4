import { text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** The texts in a zip, by their path. */
export async function zipTexts(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await fromBufferPromise(Buffer.from(bytes));
  const texts = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    if (!entry.fileName.endsWith('/')) texts.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)));
  }
  return texts;
}
