/** The tables into which an import's records are staged, in the order of their values. Times and dates are text here. */
export const stageTables = {
  communities: {
    community: 'varchar',
    name: 'varchar',
    covered_from: 'varchar',
    covered_to: 'varchar',
    shows: 'varchar',
  },
  channels: { community: 'varchar', channel: 'varchar', name: 'varchar', private: 'boolean' },
  members: {
    community: 'varchar',
    member: 'varchar',
    name: 'varchar',
    handle: 'varchar',
    email: 'varchar',
    bot: 'boolean',
    guest: 'boolean',
    roster: 'boolean',
    team: 'varchar',
    role: 'varchar',
    joined_on: 'varchar',
    left_on: 'varchar',
  },
  memberships: {
    community: 'varchar',
    channel: 'varchar',
    member: 'varchar',
    joined_on: 'varchar',
    left_on: 'varchar',
  },
  posts: {
    row: 'integer',
    community: 'varchar',
    channel: 'varchar',
    post: 'varchar',
    thread: 'varchar',
    parent: 'varchar',
    member: 'varchar',
    bot: 'boolean',
    kind: 'varchar',
    said_at: 'varchar',
    edited_at: 'varchar',
    text: 'varchar',
    comment: 'varchar',
    files: 'integer',
    chat: 'varchar',
    question: 'varchar',
    views: 'integer',
    readers: 'integer',
  },
  mentions: { row: 'integer', member: 'varchar' },
  reactions: {
    community: 'varchar',
    channel: 'varchar',
    post: 'varchar',
    member: 'varchar',
    emoji: 'varchar',
    said_at: 'varchar',
    count: 'integer',
  },
  chats: { community: 'varchar', channel: 'varchar', chat: 'varchar', title: 'varchar', said_at: 'varchar' },
  chat_questions: { community: 'varchar', chat: 'varchar', question: 'varchar', position: 'integer', text: 'varchar' },
  outcomes: {
    community: 'varchar',
    outcome: 'varchar',
    member: 'varchar',
    verb: 'varchar',
    object: 'varchar',
    name: 'varchar',
    scaled: 'double',
    raw: 'double',
    min_score: 'double',
    max_score: 'double',
    success: 'boolean',
    completion: 'boolean',
    seconds: 'double',
    said_at: 'varchar',
  },
  // Words are numbers into the import's own lexicon: text through the appender costs ten times as much (measured).
  lexicon: { id: 'integer', form: 'varchar', stem: 'varchar' },
  // One row a post: a row a word cost four times the bytes, and the build three times the joining (measured).
  said: {
    row: 'integer',
    words: 'integer[]',
    counts: 'integer[]',
    nexts: 'integer[]',
    firsts: 'integer[]',
    phrase_counts: 'integer[]',
  },
  asking: { row: 'integer' },
  // Of each post whose language is known; the code's two letters as one number (`languageNumber`).
  languages: { row: 'integer', language: 'integer' },
  // Of each post that says which question of a chat it asks (`asks` 1) or answers.
  labels: {
    row: 'integer',
    asks: 'integer',
    number: 'integer',
    clear: 'integer',
    reshare: 'integer',
  },
  // The domains that a post links to, as numbers into the lexicon.
  links: { row: 'integer', domain: 'integer' },
  hits: { row: 'integer', codebook: 'integer', theme: 'integer', negated: 'integer', sentence: 'integer' },
} as const satisfies Record<string, Record<string, 'varchar' | 'integer' | 'integer[]' | 'double' | 'boolean'>>;

export type StageTable = keyof typeof stageTables;
export const stageTableNames = Object.keys(stageTables) as StageTable[];
/** What is derived from the texts, and counted anew with new rules of text. */
export const textTableNames = [
  'lexicon',
  'said',
  'hits',
  'asking',
  'languages',
  'labels',
  'links',
] as const satisfies StageTable[];
/** What stood in their place in imports of earlier versions, and goes when the texts are counted anew. */
export const retiredTextTableNames: readonly string[] = ['words', 'phrases'];

/** What imports of earlier versions have no files of: nothing of the kind was read then. */
export const newerTableNames: readonly StageTable[] = ['outcomes'];

/** DDL of one staging table. */
export const createStageTable = (table: StageTable): string =>
  `create table ${table} (${Object.entries(stageTables[table])
    .map(([column, type]) => `"${column}" ${type}`)
    .join(', ')})`;
