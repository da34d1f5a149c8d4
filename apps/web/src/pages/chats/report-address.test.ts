import { expect, it } from 'vitest';
import { filenameIn, reportPath } from './report-address.ts';

it('asks for the report with the chosen names; an executive’s has none, whatever is chosen', () => {
  expect(reportPath('a/b', 'html', {})).toBe('chats/a%2Fb/report?format=html&names=full');
  expect(reportPath('a', 'pdf', { names: 'pseudonym', codebook: 'about' })).toBe(
    'chats/a/report?format=pdf&codebook=about&names=pseudonym',
  );
  expect(reportPath('a', 'md', { view: 'executive' })).toBe('chats/a/report?format=md&view=executive&names=none');
});

it('calls the file as the server does', () => {
  expect(filenameIn("attachment; filename*=UTF-8''craft%20chat-2024-01-05.html")).toBe('craft chat-2024-01-05.html');
  expect(filenameIn(null)).toBeNull();
});
