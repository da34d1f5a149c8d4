import type { SourceRecord } from '@groundswell/contract';
import type { StageTable } from './stage-tables.ts';

export type StageValue = string | number | boolean | number[] | null;
export type StageRow = StageValue[];

const orNull = <T extends StageValue>(value: T | undefined | null): T | null => value ?? null;

/** The rows of the staging tables that one record makes, values in the order of `stageTables`. `row` numbers the posts. */
export function recordRows(record: SourceRecord, row: number): [StageTable, StageRow][] {
  switch (record.type) {
    case 'community':
      return [
        [
          'communities',
          [
            record.community,
            record.name,
            orNull(record.covered_from),
            orNull(record.covered_to),
            record.shows?.join(',') ?? null,
          ],
        ],
      ];
    case 'channel':
      return [['channels', [record.community, record.channel, record.name, orNull(record.private)]]];
    case 'member':
      return [
        [
          'members',
          [
            orNull(record.community),
            record.member,
            record.name,
            orNull(record.handle),
            orNull(record.email),
            orNull(record.bot),
            orNull(record.guest),
            orNull(record.roster),
            orNull(record.team),
            orNull(record.role),
            orNull(record.joined_on),
            orNull(record.left_on),
          ],
        ],
      ];
    case 'membership':
      return [
        [
          'memberships',
          [record.community, record.channel, record.member, orNull(record.joined_on), orNull(record.left_on)],
        ],
      ];
    case 'post':
      return [
        [
          'posts',
          [
            row,
            record.community,
            record.channel,
            record.post,
            orNull(record.thread),
            orNull(record.parent),
            orNull(record.member),
            orNull(record.bot),
            record.kind,
            record.at,
            orNull(record.edited_at),
            record.text,
            orNull(record.comment),
            orNull(record.files),
            orNull(record.chat),
            orNull(record.question),
            orNull(record.views),
            orNull(record.readers),
          ],
        ],
        ...(record.mentions ?? []).map((member): [StageTable, StageRow] => ['mentions', [row, member]]),
      ];
    case 'reaction':
      return [
        [
          'reactions',
          [
            record.community,
            record.channel,
            record.post,
            orNull(record.member),
            record.emoji,
            orNull(record.at),
            orNull(record.count),
          ],
        ],
      ];
    case 'chat':
      return [
        ['chats', [record.community, record.channel, record.chat, record.title, record.at]],
        ...record.questions.map(({ question, text }, position): [StageTable, StageRow] => [
          'chat_questions',
          [record.community, record.chat, question, position + 1, text],
        ]),
      ];
    case 'outcome':
      return [
        [
          'outcomes',
          [
            record.community,
            record.outcome,
            orNull(record.member),
            record.verb,
            record.object,
            orNull(record.name),
            orNull(record.scaled),
            orNull(record.raw),
            orNull(record.min),
            orNull(record.max),
            orNull(record.success),
            orNull(record.completion),
            orNull(record.seconds),
            record.at,
          ],
        ],
      ];
  }
}
