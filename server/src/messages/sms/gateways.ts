import type { Env } from '../../env.js';
import type { Transport } from '../../services.js';
import type { SmsGateway } from '../../sms-gateway.js';
import type { SmsContent } from './content.js';
import { askEvery8d, openEvery8d, readEvery8dReport } from './every8d.js';
import type { GatewayLogin, Report } from './gateway.js';
import { askMitake, openMitake, readMitakeReport } from './mitake.js';

interface Gateway {
  open(login: GatewayLogin): Transport<SmsContent>;
  /** Undefined for what is no report. */
  readReport(query: Readonly<Record<string, string>>): Report | undefined;
  /** Asks what became of messages, by its ids. Empty if it does not say. */
  askStates(login: GatewayLogin, gatewayIds: readonly string[]): Promise<Report[]>;
  /** The most ids of one question. */
  readonly idsAtOnce: number;
}

/** Every gateway there is: a new one is a file like these, a line here and its name in sms-gateway.ts. */
export const GATEWAYS: Readonly<Record<SmsGateway['name'], Gateway>> = {
  mitake: { open: openMitake, readReport: readMitakeReport, askStates: askMitake, idsAtOnce: 100 },
  every8d: { open: openEvery8d, readReport: readEvery8dReport, askStates: askEvery8d, idsAtOnce: 1 },
};

/** Gateways report to `/sms-reports/<secret>`; without the secret nothing is there. */
export const REPORT_PATH = '/sms-reports';

export function openSmsTransport(
  url: string,
  { publicUrl, smsGateway }: Pick<Env, 'publicUrl' | 'smsGateway'>,
): Transport<SmsContent> {
  if (!smsGateway) throw new Error('The settings name no gateway for text messages.');
  return GATEWAYS[smsGateway.name].open(loginOf({ ...smsGateway, url }, publicUrl));
}

/** How we sign in to the gateway, and where it reports to. */
export function loginOf({ url, username, password, reportSecret }: SmsGateway, publicUrl: string): GatewayLogin {
  return { url, username, password, reportUrl: `${publicUrl}${REPORT_PATH}/${reportSecret}` };
}
