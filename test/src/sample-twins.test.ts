import { sampleRecords, sampleTimezone } from '@groundswell/sample';
import { compareWithTwins } from './twins/compare-with-twins.ts';

// The recount of a question takes up to a second here. TWINS=50 asks two hundred, for whoever has the time.
const thoroughness = Number(process.env.TWINS ?? 1);

compareWithTwins({
  name: 'the sample company',
  records: () => [...sampleRecords()],
  timezone: sampleTimezone,
  questions: 4 * thoroughness,
});
