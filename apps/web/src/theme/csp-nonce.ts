/** The nonce that the server wrote into the page for styles made at run time; undefined where there is none. */
export function cspNonce(page: Document = document): string | undefined {
  const nonce = page.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
  return nonce && nonce !== '__CSP_NONCE__' ? nonce : undefined;
}
