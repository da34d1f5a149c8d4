import type { SummaryReport } from '@groundswell/contract';
import { expect, test } from 'vitest';
import { json, makeApi } from '../testing/make-api.ts';

test('the summary is asked with the filters of a question, as JSON unless a format is said', async () => {
  const { ask } = makeApi();
  const report = await json<SummaryReport & object>(ask('/api/summary/report?view=executive&team=Care'));
  expect(report).toMatchObject({ about: 'Lines', view: 'executive' });
});

test('a file is an attachment with its name and kind', async () => {
  const reply = await makeApi().ask('/api/summary/report?format=pdf&paper=letter');
  expect(await reply.text()).toBe('Nobody posted in this period. pdf letter');
  expect(reply.headers.get('content-type')).toBe('application/pdf');
  expect(reply.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''summary.pdf");
});

test.each(['format=docx', 'paper=a3', 'teem=Care'])('%s is refused', async (query) => {
  expect((await makeApi().ask(`/api/summary/report?${query}`)).status).toBe(400);
});
