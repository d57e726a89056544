import type { Env } from '../../env.js';
import type { Transport } from '../../services.js';
import type { SmsGateway } from '../../sms-gateway.js';
import type { SmsContent } from './content.js';
import { openEvery8d, readEvery8dReport } from './every8d.js';
import type { GatewayLogin, Report } from './gateway.js';
import { openMitake, readMitakeReport } from './mitake.js';

interface Gateway {
  open(login: GatewayLogin): Transport<SmsContent>;
  /** Undefined for what is no report. */
  readReport(query: Readonly<Record<string, string>>): Report | undefined;
}

/** Every gateway there is: a new one is a file like these, a line here and its name in sms-gateway.ts. */
export const GATEWAYS: Readonly<Record<SmsGateway['name'], Gateway>> = {
  mitake: { open: openMitake, readReport: readMitakeReport },
  every8d: { open: openEvery8d, readReport: readEvery8dReport },
};

/** Gateways report to `/sms-reports/<secret>`; without the secret nothing is there. */
export const REPORT_PATH = '/sms-reports';

export function openSmsTransport(
  url: string,
  { publicUrl, smsGateway }: Pick<Env, 'publicUrl' | 'smsGateway'>,
): Transport<SmsContent> {
  if (!smsGateway) throw new Error('The settings name no gateway for text messages.');
  const { name, username, password, reportSecret } = smsGateway;
  return GATEWAYS[name].open({ url, username, password, reportUrl: `${publicUrl}${REPORT_PATH}/${reportSecret}` });
}
