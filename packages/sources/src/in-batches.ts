import { BATCH, type Yield } from './reader.ts';

/** The same things in the same order, in batches of about a thousand. */
export async function* inBatches(source: AsyncIterable<Yield[]>): AsyncGenerator<Yield[]> {
  let batch: Yield[] = [];
  for await (const some of source) {
    if (batch.length === 0) batch = some;
    else for (const one of some) batch.push(one);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
