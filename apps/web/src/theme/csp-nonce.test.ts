import { describe, expect, it } from 'vitest';
import { cspNonce } from './csp-nonce.ts';

const pageWith = (head: string) => new DOMParser().parseFromString(`<head>${head}</head>`, 'text/html');

describe('cspNonce', () => {
  it('reads the nonce that the server wrote into the page', () => {
    expect(cspNonce(pageWith('<meta name="csp-nonce" content="r4nd0m">'))).toBe('r4nd0m');
  });

  it('knows none where the placeholder was left as it is, as in development', () => {
    expect(cspNonce(pageWith('<meta name="csp-nonce" content="__CSP_NONCE__">'))).toBeUndefined();
  });

  it('knows none where the page has no such tag', () => {
    expect(cspNonce(pageWith(''))).toBeUndefined();
  });
});
