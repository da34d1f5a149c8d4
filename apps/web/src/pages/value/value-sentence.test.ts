import { expect, it } from 'vitest';
import { surestLag, valueSentence } from './value-sentence.ts';

const row = (lag: number, adjusted_p: number | null, verdict: string | null) => ({ lag, r: 0.5, adjusted_p, verdict });

it('says who leads whom without the figures, which stand below', () => {
  const verdict = 'contributors lead CSAT by about 3 weeks (r 0.52, 0.21 to 0.74; 104 weeks); association, not cause';
  const rows = [row(2, 0.04, verdict), row(3, 0.001, verdict)];
  expect(surestLag(rows)?.lag).toBe(3);
  expect(valueSentence('CSAT', rows)).toBe('Contributors lead CSAT by about 3 weeks');
});

it('does not make more of nothing than it is', () => {
  expect(valueSentence('CSAT', [row(0, 0.4, 'consistent with no link (75 weeks)')])).toBe(
    'Nothing shows that CSAT moves with the conversation',
  );
  expect(valueSentence('CSAT', [row(0, null, 'too early to say: 6 of 20 weeks')])).toBe(
    'CSAT: too early to say: 6 of 20 weeks',
  );
  expect(valueSentence('CSAT', [row(0, null, null)])).toBe('Too few people are behind this to say anything of CSAT');
  expect(surestLag([])).toBeNull();
});
