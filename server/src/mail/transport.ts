import { createTransport } from 'nodemailer';
import type { Env } from '../env.js';
import type { MessageContent } from './content.js';

/** The way to the mail gateway. */
export interface MailTransport {
  /** Hands one mail over. Throws with a text free of personal data when the gateway does not take it. */
  send(messageId: string, content: MessageContent): Promise<void>;
  close(): void;
}

const CONNECT_MS = 10_000;
const SILENCE_MS = 20_000;

/** The gateway the settings name; undefined in development, where mails only appear on the outbox page. */
export function openTransport(env: Pick<Env, 'smtpUrl' | 'mailFrom'>): MailTransport | undefined {
  if (!env.smtpUrl) return undefined;
  const gateway = createTransport({
    url: env.smtpUrl,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    dnsTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(messageId, { to, language, subject, text, html }) {
      try {
        await gateway.sendMail({
          messageId,
          from: env.mailFrom,
          // An object: a string would be read as a list of addresses.
          to: { name: '', address: to },
          subject,
          text,
          html,
          headers: {
            'Auto-Submitted': 'auto-generated',
            'X-Auto-Response-Suppress': 'All',
            'Content-Language': language === 'EN' ? 'en' : 'zh-Hant',
          },
        });
      } catch (problem) {
        throw new Error(`The mail gateway did not take the message: ${reasonOf(problem)}`);
      }
    },
    close: () => gateway.close(),
  };
}

/** Codes only: the gateway's own words may hold the recipient's address, and the job keeps its error. */
function reasonOf(problem: unknown): string {
  const { code, responseCode } = problem as { code?: unknown; responseCode?: unknown };
  return (
    [code, responseCode].filter((part) => typeof part === 'string' || typeof part === 'number').join(' ') || 'unknown'
  );
}
