/** The gateway for text messages, and how we sign in to it. */
export interface SmsGateway {
  readonly name: 'mitake' | 'every8d';
  readonly url: string;
  readonly username: string;
  readonly password: string;
  /** Part of the address to which it reports; no one else can report. */
  readonly reportSecret: string;
}

export const SMS_GATEWAYS = ['mitake', 'every8d'] as const;

const ADDRESSES: Readonly<Record<SmsGateway['name'], string>> = {
  mitake: 'https://smsapi.mitake.com.tw/api/mtk',
  every8d: 'https://api.e8d.tw/API21/HTTP',
};

interface SmsSettings {
  readonly SMS_GATEWAY?: SmsGateway['name'] | undefined;
  readonly SMS_URL?: string | undefined;
  readonly SMS_USERNAME?: string | undefined;
  readonly SMS_PASSWORD?: string | undefined;
  readonly SMS_REPORT_SECRET?: string | undefined;
}

/** The gateway that the settings name; undefined if they are incomplete. */
export function readSmsGateway(settings: SmsSettings): SmsGateway | undefined {
  const {
    SMS_GATEWAY: name,
    SMS_USERNAME: username,
    SMS_PASSWORD: password,
    SMS_REPORT_SECRET: reportSecret,
  } = settings;
  if (!name || !username || !password || !reportSecret) return undefined;
  const url = (settings.SMS_URL || ADDRESSES[name]).replace(/\/$/, '');
  return { name, url, username, password, reportSecret };
}

const PUBLISHED: ReadonlySet<string> = new Set(['password', 'secret', 'changeme', 'change-me', 'test', 'demo']);

/** What must be right before people's numbers are given to a gateway: one sentence for each problem. */
export function problemsOfSmsGateway(settings: SmsSettings): string[] {
  const missing = (['SMS_GATEWAY', 'SMS_USERNAME', 'SMS_PASSWORD', 'SMS_REPORT_SECRET'] as const).filter(
    (name) => !settings[name],
  );
  const {
    SMS_PASSWORD: password = '',
    SMS_REPORT_SECRET: secret = '',
    SMS_USERNAME: username,
    SMS_URL: url,
  } = settings;
  const problems = missing.map((name) => `${name} must be set.`);
  if (url && !url.startsWith('https:')) problems.push('SMS_URL must begin with https:.');
  if (password && (PUBLISHED.has(password.toLowerCase()) || password === username)) {
    problems.push('SMS_PASSWORD must not be a word that others guess, nor SMS_USERNAME.');
  }
  if (secret && (!/^[\w-]{32,}$/.test(secret) || new Set(secret).size < 10)) {
    problems.push('SMS_REPORT_SECRET must be 32 or more random letters and digits.');
  }
  return problems;
}
