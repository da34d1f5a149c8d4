import type { SourceRecord } from '@groundswell/contract';
import { type PostText, TextNumbers } from '../stage/said-texts.ts';
import { Stage } from '../stage/stage.ts';

/** A record, and of a post what its text says, both written by hand. */
export type RecordByHand = [record: SourceRecord, text?: PostText | undefined];

const nothingSaid: PostText = { language: null, words: [], phrases: [], hits: [], asks: false };

/** Writes these records as an import in `folder`; the stage is still open, for its account, and to be closed. */
export async function stageByHand(source: string, folder: string, records: RecordByHand[]): Promise<Stage> {
  const said = records.filter(([record]) => record.type === 'post').map(([, text]) => text ?? nothingSaid);
  const numbers = new TextNumbers();
  const stage = await Stage.open(source, {
    folder,
    tell: (texts) => {
      for (const { row } of texts) numbers.add(row, said[row]!);
      return numbers.take();
    },
  });
  for (const [record] of records) stage.add(record);
  await stage.write();
  return stage;
}
