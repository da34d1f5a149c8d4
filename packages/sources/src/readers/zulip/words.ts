/** What a message's content gives, whichever form it is in. */
export interface Words {
  text: string;
  /** Who is mentioned: by what the format knows of them. */
  mentions: string[];
  /** The message that is quoted in order to be answered. */
  answers: string | null;
  files: number;
}

/** What Zulip leaves of a message whose author emptied it. */
export const DELETED = '(deleted)';
