import { parentPort, workerData } from 'node:worker_threads';
import type { Codebook } from '@groundswell/contract';
import type { RowText } from '@groundswell/warehouse';
import { textTeller } from './text-teller.ts';

/** The other side of `withTextThread`: tells each batch of texts and sends what they say, in the order in which they come. */
const codebooks: Codebook[] = workerData;
const tell = textTeller(codebooks);
parentPort!.on('message', (texts: RowText[]) => parentPort!.postMessage(tell(texts)));
