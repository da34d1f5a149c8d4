import { expect, it } from 'vitest';
import { nothingApart } from './AgainstChoice.tsx';

it('says what to choose where no word sets this apart', () => {
  expect(nothingApart({})).toContain('Choose a channel, a team or a shorter period');
  expect(nothingApart({ against: 'comparison' })).toContain('that it is compared with');
  expect(nothingApart({ against: 'help' })).toContain('Choose a channel');
  expect(nothingApart({ against: '#help', channel: ['general'] })).toBe(
    'No word sets this apart from #help on these days.',
  );
});
