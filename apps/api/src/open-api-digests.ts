import { digestPeriod } from '@groundswell/contract';
import type { JsonObject } from './open-api.ts';
import type { ApiPath } from './open-api-paths.ts';

const period: JsonObject = {
  ...{ name: 'period', in: 'path', required: true },
  schema: { type: 'string', examples: ['week-2026-11-23'] },
  description: `A digest's period ${digestPeriod.safeParse('').error?.issues[0]?.message ?? ''}.`,
};

/** The paths about digests by e-mail. */
export const digestPaths: ApiPath[] = [
  {
    path: '/api/digests/{period}',
    method: 'put',
    summary:
      'Take the sending of a digest on, so that it is sent once; what is not confirmed within an hour may be taken on again',
    parameters: [period],
    replies: {
      200: {
        description: 'Whether it is the asker’s to send',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/DigestClaim' } } },
      },
    },
  },
  {
    path: '/api/digests/{period}/sent',
    method: 'put',
    summary: 'Say that a digest was sent, or may have been: nobody sends it again',
    parameters: [period],
    replies: { 204: { description: 'It counts as sent' } },
  },
  {
    path: '/api/digests/{period}',
    method: 'delete',
    summary: 'Give the sending of a digest back, where nothing was sent',
    parameters: [period],
    replies: { 204: { description: 'It may be sent again' } },
  },
];

/** The shape that they refer to. */
export const digestSchemas: JsonObject = {
  DigestClaim: { type: 'object', properties: { claimed: { type: 'boolean' } }, required: ['claimed'] },
};
