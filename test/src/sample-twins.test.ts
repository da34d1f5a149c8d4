import { sampleRecords, sampleTimezone } from '@groundswell/sample';
import { compareWithTwins } from './twins/compare-with-twins.ts';

// What facilitators come back to most is asked more often than the rest.
const closely = { terms: 200, themes: 200, 'theme-trend': 200, 'theme-pairs': 200 };

compareWithTwins({
  name: 'the sample company',
  records: () => [...sampleRecords()],
  timezone: sampleTimezone,
  questions: 50,
  closely,
});
