import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { KEY_PURPOSES, KEY_VARIABLES, type Key, type KeyPurpose, type Keys, readKey } from './keys/key.js';
import { completeKeyFile, type KeyFile, readKeyFile } from './keys/key-file.js';
import { weaknessesOf } from './keys/weak-keys.js';
import { readSmsCaps, type SmsCaps } from './sms-caps.js';
import { problemsOfSmsGateway, readSmsGateway, SMS_GATEWAYS, type SmsGateway } from './sms-gateway.js';
import { readTrustedProxies, type TrustedProxies } from './trusted-proxies.js';

/** Settings of one running server. Read once at start; nothing else looks at `process.env`. */
export interface Env {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  /** Address under which users reach the system; used in mails and printed pages. */
  readonly publicUrl: string;
  /** Folder for the embedded database, files and, outside production, the keys. */
  readonly dataDir: string;
  /** PostgreSQL; without it the embedded PGlite in `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** As the owner of the tables, for migrations alone; without it `databaseUrl` is the owner's. */
  readonly migrationDatabaseUrl: string | undefined;
  /** As one who may only read what analysts may see. Set together with `migrationDatabaseUrl`. */
  readonly analystDatabaseUrl: string | undefined;
  readonly databasePoolSize: number;
  /** Keys that encrypt and index ID numbers (R-ACC-6), and seeds of those that sign printed codes (R-GATE-1). */
  readonly keys: Keys;
  /** Whether servers of the version before still run beside this one, and must be able to read what it writes. */
  readonly besidePreviousVersion: boolean;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Without one, text messages appear on the outbox page only. */
  readonly smsGateway: SmsGateway | undefined;
  /** The most text messages of a day (R-TEL-5). */
  readonly smsCaps: SmsCaps;
  /** What a part of a text message costs, in New Taiwan dollars. */
  readonly smsPrice: number;
  /** Whether staff must set up a second factor before anything else; always so in production. */
  readonly secondFactorRequired: boolean;
  /** Whether to fill demo data into an empty database. */
  readonly demo: boolean;
  readonly logLevel: string;
  /** The collector to which traces are sent; without it there are none. */
  readonly traces: { readonly endpoint: string; readonly serviceName: string } | undefined;
  /** Where the metrics are: a port of their own, the public port for those who send the token, or nowhere. */
  readonly metrics: { readonly port: number | undefined; readonly host: string; readonly token: string | undefined };
  /** How long the server serves on after SIGTERM while `/ready` refuses: longer than a balancer takes to notice. */
  readonly shutdownPauseSeconds: number;
  /** Whether `npm start` is the parent process, which receives signals. */
  readonly startedByNpm: boolean;
  /** The reverse proxies in front, whose X-Forwarded-For, -Host and -Proto are trusted. */
  readonly trustedProxies: TrustedProxies;
  readonly s3: { readonly bucket: string; readonly region: string; readonly endpoint: string | undefined } | undefined;
}

/** Keys in base64, separated by commas: the first is used for what is new. */
const keyList = v.pipe(
  v.string(),
  v.transform((text) => text.split(',').map((each) => readKey(each.trim()))),
  v.check(
    (keys) => keys.every((key) => key !== undefined),
    'must be 32 bytes in base64, or several, separated by commas',
  ),
  v.transform((keys) => keys as Key[]),
);
const count = v.pipe(v.string(), v.regex(/^\d+$/, 'must be a whole number'), v.transform(Number));
const flag = v.pipe(
  v.picklist(['true', 'false']),
  v.transform((text) => text === 'true'),
);

const proxies = v.pipe(
  v.string(),
  v.transform(readTrustedProxies),
  v.check(
    (read) => read !== undefined,
    'must list the addresses or networks of the proxies, such as 10.0.0.0/8, separated by commas; a number of proxies is not enough',
  ),
  v.transform((read) => read as TrustedProxies),
);

const smsCaps = v.pipe(
  v.string(),
  v.transform(readSmsCaps),
  v.check(
    (read) => read !== undefined,
    'must list caps such as phone=3,pass=5,person=6,account=300,address=20,day=20000',
  ),
  v.transform((read) => read as SmsCaps),
);

const price = v.pipe(
  v.string(),
  v.regex(/^\d{1,3}(\.\d{1,2})?$/, 'must be an amount such as 0.85'),
  v.transform(Number),
);

const Settings = v.object({
  NODE_ENV: v.optional(v.picklist(['development', 'production', 'test']), 'development'),
  PORT: v.optional(count, '4000'),
  HOST: v.optional(v.string(), '127.0.0.1'),
  PUBLIC_URL: v.optional(v.pipe(v.string(), v.url())),
  DATA_DIR: v.optional(v.string(), '.data'),
  DATABASE_URL: v.optional(v.pipe(v.string(), v.url())),
  MIGRATION_DATABASE_URL: v.optional(v.pipe(v.string(), v.url())),
  ANALYST_DATABASE_URL: v.optional(v.pipe(v.string(), v.url())),
  DATABASE_POOL_SIZE: v.optional(count, '10'),
  ID_ENCRYPTION_KEY: v.optional(keyList),
  ID_INDEX_KEY: v.optional(keyList),
  PASS_CODE_KEY: v.optional(keyList),
  KEYS_FILE: v.optional(v.string()),
  BESIDE_PREVIOUS_VERSION: v.optional(flag, 'false'),
  SMTP_URL: v.optional(v.pipe(v.string(), v.url())),
  MAIL_FROM: v.optional(v.string(), '港區通行證通用管理系統工作小組 <no-reply@port-pass.example>'),
  SMS_GATEWAY: v.optional(v.picklist(SMS_GATEWAYS)),
  // Empty, as docker-compose.yml passes what is not set, is that of the gateway.
  SMS_URL: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.url())], 'must be an address')),
  SMS_USERNAME: v.optional(v.string()),
  SMS_PASSWORD: v.optional(v.string()),
  SMS_REPORT_SECRET: v.optional(v.string()),
  SMS_CAPS: v.optional(smsCaps, ''),
  SMS_PRICE: v.optional(price, '1'),
  SECOND_FACTOR_REQUIRED: v.optional(flag, 'false'),
  DEMO: v.optional(flag),
  LOG_LEVEL: v.optional(v.picklist(['fatal', 'error', 'warn', 'info', 'debug', 'silent']), 'info'),
  SHUTDOWN_PAUSE_SECONDS: v.optional(v.pipe(count, v.maxValue(10, 'must be at most 10')), '5'),
  OTEL_EXPORTER_OTLP_ENDPOINT: v.optional(v.pipe(v.string(), v.url())),
  OTEL_SERVICE_NAME: v.optional(v.string(), 'port-pass'),
  METRICS_PORT: v.optional(count),
  METRICS_HOST: v.optional(v.string(), '127.0.0.1'),
  METRICS_TOKEN: v.optional(v.pipe(v.string(), v.minLength(16, 'must have at least 16 characters'))),
  TRUSTED_PROXIES: v.optional(proxies, ''),
  npm_lifecycle_event: v.optional(v.string()),
  S3_BUCKET: v.optional(v.string()),
  S3_REGION: v.optional(v.string(), 'us-east-1'),
  S3_ENDPOINT: v.optional(v.pipe(v.string(), v.url())),
});

/** Reads and checks the settings. Throws one error that names every invalid variable. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const read = v.safeParse(Settings, source);
  if (!read.success) {
    throw unusable(read.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`));
  }
  const s = read.output;
  const production = s.NODE_ENV === 'production';
  const loginProblem = problemOfLogins(s, production);
  if (loginProblem) throw unusable([loginProblem]);
  const keys = keysOf(s, production);
  if (production) refuseInProduction(s, keys);
  return {
    production,
    port: s.PORT,
    host: s.HOST,
    publicUrl: (s.PUBLIC_URL ?? `http://localhost:${s.PORT}`).replace(/\/$/, ''),
    dataDir: resolve(s.DATA_DIR),
    databaseUrl: s.DATABASE_URL,
    migrationDatabaseUrl: s.MIGRATION_DATABASE_URL,
    analystDatabaseUrl: s.ANALYST_DATABASE_URL,
    databasePoolSize: s.DATABASE_POOL_SIZE,
    keys,
    besidePreviousVersion: s.BESIDE_PREVIOUS_VERSION,
    smtpUrl: s.SMTP_URL,
    mailFrom: s.MAIL_FROM,
    smsGateway: readSmsGateway(s),
    smsCaps: s.SMS_CAPS,
    smsPrice: s.SMS_PRICE,
    secondFactorRequired: production || s.SECOND_FACTOR_REQUIRED,
    demo: s.DEMO ?? !production,
    logLevel: s.LOG_LEVEL,
    traces: s.OTEL_EXPORTER_OTLP_ENDPOINT
      ? { endpoint: s.OTEL_EXPORTER_OTLP_ENDPOINT.replace(/\/$/, ''), serviceName: s.OTEL_SERVICE_NAME }
      : undefined,
    metrics: { port: s.METRICS_PORT, host: s.METRICS_HOST, token: s.METRICS_TOKEN },
    shutdownPauseSeconds: s.SHUTDOWN_PAUSE_SECONDS,
    startedByNpm: s.npm_lifecycle_event === 'start',
    trustedProxies: s.TRUSTED_PROXIES,
    s3: s.S3_BUCKET ? { bucket: s.S3_BUCKET, region: s.S3_REGION, endpoint: s.S3_ENDPOINT } : undefined,
  };
}

type Settings = v.InferOutput<typeof Settings>;

function unusable(problems: readonly string[]): Error {
  return new Error(`The environment is not usable:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
}

/** Server, owner of the tables and analysts sign in to PostgreSQL as three users; in development the owner may be all. */
function problemOfLogins(s: Settings, production: boolean): string | undefined {
  const given = [s.DATABASE_URL, s.MIGRATION_DATABASE_URL, s.ANALYST_DATABASE_URL].filter(Boolean).length;
  if (given === 0 || given === 3 || (given === 1 && s.DATABASE_URL && !production)) return undefined;
  return 'DATABASE_URL, MIGRATION_DATABASE_URL and ANALYST_DATABASE_URL go together: server, owner and analysts (OPERATIONS.md).';
}

/** What must be right before real people's data are entrusted to this server: one sentence for each problem. */
function refuseInProduction(s: Settings, keys: Keys): void {
  const problems = weaknessesOf(keys);
  for (const name of ['PUBLIC_URL', 'SMTP_URL'] as const) if (!s[name]) problems.push(`${name} must be set.`);
  problems.push(...problemsOfSmsGateway(s));
  if (s.PUBLIC_URL && !s.PUBLIC_URL.startsWith('https:')) problems.push('PUBLIC_URL must begin with https:.');
  if (s.DEMO) problems.push('DEMO must not be true: the demo’s passwords and tokens are public.');
  if (problems.length > 0) throw unusable(problems.map((problem) => `In production: ${problem}`));
}

interface KeysFileSettings {
  readonly NODE_ENV?: string | undefined;
  readonly DATA_DIR?: string | undefined;
  readonly KEYS_FILE?: string | undefined;
}

/** The file with the keys that no variable holds (R-ACC-6). Outside production one beside the data, made when needed. */
export function keysFileOf(source: KeysFileSettings = process.env): string | undefined {
  if (source.KEYS_FILE) return resolve(source.KEYS_FILE);
  if (source.NODE_ENV === 'production') return undefined;
  return join(resolve(source.DATA_DIR ?? '.data'), 'development-keys.json');
}

function keysOf(s: Settings, production: boolean): Keys {
  const given: Readonly<Record<KeyPurpose, readonly Key[] | undefined>> = {
    encryption: s.ID_ENCRYPTION_KEY,
    index: s.ID_INDEX_KEY,
    passCode: s.PASS_CODE_KEY,
  };
  const missing = KEY_PURPOSES.filter((purpose) => !given[purpose]);
  const file = missing.length > 0 ? keysFileOf(s) : undefined;
  if (missing.length > 0 && !file) {
    const names = missing.map((purpose) => KEY_VARIABLES[purpose]).join(', ');
    throw unusable([`In production: ${names} or KEYS_FILE must be set; \`npm run keys init\` makes keys.`]);
  }
  if (file && !production) completeKeyFile(file);
  const stored = file ? readKeyFile(file) : undefined;
  const keys = Object.fromEntries(
    KEY_PURPOSES.map((purpose) => [purpose, given[purpose] ?? readKeys(stored as KeyFile, purpose, file as string)]),
  ) as unknown as Keys;
  if (keys.index.length > 2) throw unusable(['There must be one index key, or two while one replaces the other.']);
  return keys;
}

function readKeys(stored: KeyFile, purpose: KeyPurpose, file: string): readonly Key[] {
  const keys = stored[purpose].map(readKey).filter((key) => key !== undefined);
  if (keys.length > 0 && keys.length === stored[purpose].length) return keys;
  throw unusable([`${file}: ${purpose} must be a list of keys, each 32 bytes in base64.`]);
}
