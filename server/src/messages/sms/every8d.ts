import type { Transport } from '../../services.js';
import type { SmsContent } from './content.js';
import { askGateway, askStates, type GatewayLogin, PATIENCE_MS, type Report, type Verdict } from './gateway.js';

/** Number on its black list or none, text too long. */
const REFUSED: ReadonlySet<string> = new Set(['-3', '-5']);

/** EVERY8D: `sendSMS.ashx` of its API 2.1, which answers `credit,sent,cost,unsent,batch id`, or a negative number. */
export function openEvery8d(login: GatewayLogin, patienceMs = PATIENCE_MS): Transport<SmsContent> {
  const { url, username, password } = login;
  return {
    // It knows no id of ours: what it may have is not sent again.
    recognisesRepetitionForMs: 0,
    deliver: (_messageId, { to, text }) =>
      askGateway({
        gateway: 'EVERY8D',
        address: `${url}/sendSMS.ashx`,
        patienceMs,
        form: { UID: username, PWD: password, SB: '', MSG: text, DEST: to, ST: '', RETRYTIME: '1440' },
        read: readEvery8d,
      }),
    close: () => undefined,
  };
}

function readEvery8d(body: string): Verdict | undefined {
  const [credit, sent, , unsent, batchId] = body
    .trim()
    .split(',')
    .map((part) => part.trim());
  if (!credit || !/^-?\d+(\.\d+)?$/.test(credit)) return undefined;
  if (credit.startsWith('-')) return { kind: REFUSED.has(credit) ? 'REFUSED' : 'SHUT', code: credit };
  if (unsent && Number(unsent) > 0) return { kind: 'SHUT', code: 'NO_CREDIT' };
  return Number(sent) === 1 ? { kind: 'ACCEPTED', gatewayId: batchId } : undefined;
}

/** What EVERY8D reports: `STATUS` 100 reached the phone, 0 and 300 are under way. */
export function readEvery8dReport(query: Readonly<Record<string, string>>): Report | undefined {
  const { BatchID: batchId, STATUS: status } = query;
  if (!batchId || !status || !/^-?\d{1,4}$/.test(status)) return undefined;
  const outcome = status === '100' ? 'DELIVERED' : status === '0' || status === '300' ? 'PENDING' : 'UNDELIVERED';
  return { gatewayId: batchId, outcome, code: status, acknowledgement: 'OK' };
}

/**
 * `getDeliveryStatus.ashx`: what became of the messages of one batch. A line with their number, then a line for each: name,
 * phone, time, cost and state with tabs between them. We send one message in a batch.
 */
export async function askEvery8d(
  { url, username, password }: GatewayLogin,
  [batchId = '']: readonly string[],
  patienceMs = PATIENCE_MS,
): Promise<Report[]> {
  const form = { UID: username, PWD: password, BID: batchId, PNO: '' };
  const body = await askStates({ address: `${url}/getDeliveryStatus.ashx`, form, patienceMs });
  const status = body?.split(/\r?\n/)[1]?.split('\t')[4]?.trim();
  const report = readEvery8dReport({ BatchID: batchId, STATUS: status ?? '' });
  return report ? [report] : [];
}
