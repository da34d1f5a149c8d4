import type { DigestSettings } from './digest-settings.ts';
import type { DigestMail } from './write-digest.ts';

/** A mail that could not be sent, as far as is known. */
export class MailFailure extends Error {
  override name = 'MailFailure';
  constructor(
    message: string,
    /** Whether the mail server had said that it takes the mail, and then fell silent. */
    readonly mayHaveArrived: boolean,
    options: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** What a mail server says before it is given the mail itself (RFC 5321, 4.3.2). */
const goAhead = /^354\b/;

/** Hands a mail over to the mail server; of two of one id most mail servers keep one. @throws MailFailure */
export async function postMail(
  { subject, html, text }: DigestMail,
  settings: DigestSettings,
  messageId: string,
): Promise<void> {
  const { from, to, smtp } = settings;
  let isTaken = false;
  const listen = (_: unknown, said?: unknown) => {
    isTaken ||= goAhead.test(String(said));
  };
  const deaf = () => undefined;
  const logger = { trace: deaf, debug: listen, info: deaf, warn: deaf, error: deaf, fatal: deaf };
  // Loaded where a mail is sent, and nowhere else.
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({ url: smtp, logger, transactionLog: true });
  try {
    await transport.sendMail({
      from,
      to,
      subject,
      html,
      text,
      messageId,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    // One that answered has said no.
    const hasAnswered = cause instanceof Error && 'responseCode' in cause && cause.responseCode !== undefined;
    throw new MailFailure(why, isTaken && !hasAnswered, { cause });
  } finally {
    transport.close();
  }
}
