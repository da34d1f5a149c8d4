import { randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

export type WithNonce = { Variables: { nonce: string } };

/** Gives every response the strict headers, and every page a nonce of its own for the styles that it makes at run time. */
export const securityHeaders: MiddlewareHandler<WithNonce> = async (context, next) => {
  const nonce = randomBytes(16).toString('base64');
  context.set('nonce', nonce);
  await next();
  const headers = context.res.headers;
  headers.set('content-security-policy', contentSecurityPolicy(nonce));
  for (const [name, value] of Object.entries(fixed)) headers.set(name, value);
};

const fixed = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()',
};

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
