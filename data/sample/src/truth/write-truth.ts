import { writeFileSync } from 'node:fs';
import { sampleRecords } from '../sample-records.ts';
import { measureTruth } from './measure-truth.ts';

// Writes data/sample/truth.json anew. To be run after every change to the generator or its phrases:
//   npx tsx data/sample/src/truth/write-truth.ts
const file = new URL('../../truth.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(measureTruth(sampleRecords()), null, 2)}\n`);
