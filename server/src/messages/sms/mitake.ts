import type { Transport } from '../../services.js';
import type { SmsContent } from './content.js';
import { askGateway, type GatewayLogin, PATIENCE_MS, type Report, type Verdict } from './gateway.js';

const HOUR_MS = 3_600_000;

/** On its way to the phone, or there. */
const ACCEPTED: ReadonlySet<string> = new Set(['0', '1', '2', '4']);
/** Faults of the number or the text; all other letters are about the account, or the gateway itself. */
const REFUSED: ReadonlySet<string> = new Set(['5', '6', '7', '8', '9', 'u', 'v', 'y']);

/** 三竹 Mitake: `SmSend`, whose answers are lines of `name=value` under HTTP 200 whatever happened. */
export function openMitake(login: GatewayLogin, patienceMs = PATIENCE_MS): Transport<SmsContent> {
  const { url, username, password, reportUrl } = login;
  return {
    // By `clientid` within twelve hours; an hour less, as clocks differ.
    recognisesRepetitionForMs: 11 * HOUR_MS,
    deliver: (messageId, { to, text }) =>
      askGateway({
        gateway: 'Mitake',
        address: `${url}/SmSend?CharsetURL=UTF-8`,
        patienceMs,
        form: {
          username,
          password,
          dstaddr: to,
          // A new line is sent as ACK.
          smbody: text.replaceAll('\n', '\u0006'),
          clientid: messageId,
          response: reportUrl,
        },
        read: readMitake,
      }),
    close: () => undefined,
  };
}

function readMitake(body: string): Verdict | undefined {
  const values = new Map(body.split(/\r?\n/).map((line) => [line.split('=')[0]?.trim(), line.split('=')[1]?.trim()]));
  const code = values.get('statuscode');
  if (!code) return undefined;
  // Answers name it `#000000013`, reports without the sign.
  if (ACCEPTED.has(code)) return { kind: 'ACCEPTED', gatewayId: values.get('msgid')?.replace(/^#/, '') };
  return { kind: REFUSED.has(code) ? 'REFUSED' : 'SHUT', code };
}

/** What Mitake reports: `StatusFlag` 4 reached the phone, 5 to 9 never will. */
export function readMitakeReport(query: Readonly<Record<string, string>>): Report | undefined {
  const { msgid, StatusFlag: flag, statusstr } = query;
  if (!msgid || !flag) return undefined;
  const acknowledgement = `magicid=sms_gateway_rpack\nmsgid=${msgid}\n`;
  const outcome = flag === '4' ? 'DELIVERED' : /^[5-9]$/.test(flag) ? 'UNDELIVERED' : 'PENDING';
  return {
    gatewayId: msgid,
    outcome,
    code: /^[A-Z]{1,10}$/.test(statusstr ?? '') ? `${flag} ${statusstr}` : flag,
    acknowledgement,
  };
}
