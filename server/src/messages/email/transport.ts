import { createTransport } from 'nodemailer';
import type { Env } from '../../env.js';
import type { Transport } from '../../services.js';
import { NotAccepted, RefusedForGood } from '../channel.js';
import { CLOSINGS } from './closing.js';
import type { MailContent } from './content.js';
import { letterPdf } from './letter-pdf.js';

const PATIENCE = { connectMs: 10_000, silenceMs: 20_000 };

/** Connects to the mail gateway over SMTP. */
export function openMailTransport(
  gatewayUrl: string,
  { mailFrom, publicUrl }: Pick<Env, 'mailFrom' | 'publicUrl'>,
  { connectMs, silenceMs } = PATIENCE,
): Transport<MailContent> {
  const domain = new URL(publicUrl).hostname;
  const gateway = createTransport({
    url: gatewayUrl,
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    dnsTimeout: connectMs,
    socketTimeout: silenceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    // Mailboxes recognise a repeated mail by its id.
    recognisesRepetitionForMs: Number.POSITIVE_INFINITY,
    async deliver(messageId, content) {
      const { to, language, subject, text, html, enclosed } = content;
      const pdf = await letterPdf(content);
      try {
        await gateway.sendMail({
          messageId: `<${messageId}@${domain}>`,
          from: mailFrom,
          // An object: a string would be read as a list of addresses.
          to: { name: '', address: to },
          subject,
          text,
          html,
          ...(enclosed && pdf && { attachments: [{ filename: enclosed.fileName, content: pdf }] }),
          headers: {
            'Auto-Submitted': 'auto-generated',
            'X-Auto-Response-Suppress': 'All',
            'Content-Language': CLOSINGS[language].tag,
          },
        });
      } catch (problem) {
        const codes = codesOf(problem);
        const Failure = isForGood(problem) ? RefusedForGood : NotAccepted;
        throw new Failure(`The mail gateway did not accept the message: ${codes}`, codes);
      }
      return undefined;
    },
    close: () => gateway.close(),
  };
}

/** Codes only: the gateway's text may contain the recipient's address, and the job stores its error. */
function codesOf(problem: unknown): string {
  const { code, responseCode } = problem as { code?: unknown; responseCode?: unknown };
  return (
    [code, responseCode].filter((part) => typeof part === 'string' || typeof part === 'number').join(' ') || 'unknown'
  );
}

/** Whether the gateway refused this recipient or text, and not us: other commands may succeed when its settings are mended. */
function isForGood(problem: unknown): boolean {
  const { command, responseCode } = problem as { command?: unknown; responseCode?: unknown };
  return (command === 'RCPT TO' || command === 'DATA') && Number(responseCode) >= 500 && Number(responseCode) < 600;
}
