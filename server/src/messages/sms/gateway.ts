import { GatewayShut, NoAnswer, NotAccepted, RefusedForGood } from '../channel.js';

/** What a gateway needs to know of us. */
export interface GatewayLogin {
  readonly url: string;
  readonly username: string;
  readonly password: string;
  /** Where it reports to what became of a message. */
  readonly reportUrl: string;
}

/** What a gateway reports of a message that it accepted. */
export interface Report {
  readonly gatewayId: string;
  readonly outcome: 'DELIVERED' | 'UNDELIVERED' | 'PENDING';
  /** Nothing personal. */
  readonly code: string;
  /** What the gateway wants to hear, lest it report again. */
  readonly acknowledgement: string;
}

/** For how long an answer is waited for. */
export const PATIENCE_MS = 15_000;

/** What a gateway says of one message. Codes only: its texts may hold the number. */
export type Verdict =
  | { readonly kind: 'ACCEPTED'; readonly gatewayId: string | undefined }
  /** This number or text is refused. */
  | { readonly kind: 'REFUSED'; readonly code: string }
  /** Nothing is sent at present: no points left, the account is closed, the gateway is under repair. */
  | { readonly kind: 'SHUT'; readonly code: string };

interface Post {
  readonly gateway: string;
  readonly address: string;
  readonly form: Readonly<Record<string, string>>;
  readonly patienceMs: number;
}

interface Ask extends Post {
  read(body: string): Verdict | undefined;
}

/** Asks a gateway what became of messages; returns its answer, or undefined without one: it is asked again later. */
export async function askStates({ address, form, patienceMs }: Omit<Post, 'gateway'>): Promise<string | undefined> {
  try {
    const body = new URLSearchParams(form);
    const answer = await fetch(address, {
      ...{ method: 'POST', body, redirect: 'error', signal: AbortSignal.timeout(patienceMs) },
    });
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Posts a form and reads the verdict; returns the gateway's own id of the message. Password, number and text stand in the
 * body alone, and in no error.
 */
export async function askGateway({ gateway, address, form, patienceMs, read }: Ask): Promise<string | undefined> {
  const problem = (code: string) => `${gateway} did not accept the message: ${code}`;
  let body: string;
  try {
    const answer = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams(form),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    // In front of the gateway itself: it has not seen the message.
    if (answer.status === 429 || answer.status === 503)
      throw new NotAccepted(problem(`HTTP ${answer.status}`), `HTTP ${answer.status}`);
    if (!answer.ok) throw new NoAnswer(problem(`HTTP ${answer.status}`), `HTTP ${answer.status}`);
    body = await answer.text();
  } catch (failure) {
    if (failure instanceof NotAccepted) throw failure;
    const code = codeOf(failure);
    throw NEVER_ARRIVED.has(code) ? new NotAccepted(problem(code), code) : new NoAnswer(problem(code), code);
  }
  const verdict = read(body);
  if (!verdict) throw new NoAnswer(problem('UNREADABLE'), 'UNREADABLE');
  if (verdict.kind === 'ACCEPTED') return verdict.gatewayId;
  const { code } = verdict;
  throw verdict.kind === 'REFUSED' ? new RefusedForGood(problem(code), code) : new GatewayShut(problem(code), code);
}

/** Without a connection there is nothing that the gateway could have. */
const NEVER_ARRIVED: ReadonlySet<string> = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'],
]);

function codeOf(failure: unknown): string {
  const { name, cause } = failure as { name?: unknown; cause?: { code?: unknown } };
  if (typeof cause?.code === 'string') return cause.code;
  return name === 'TimeoutError' ? 'TIMEOUT' : 'unknown';
}
