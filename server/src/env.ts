import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { readTrustedProxies, type TrustedProxies } from './trusted-proxies.js';

/** Settings of one running server. Read once at start; nothing else looks at `process.env`. */
export interface Env {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  /** Address under which users reach the system; used in mails and printed pages. */
  readonly publicUrl: string;
  /** Folder for the embedded database, files and development keys. */
  readonly dataDir: string;
  /** PostgreSQL; without it the embedded PGlite in `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly databasePoolSize: number;
  readonly idEncryptionKey: Buffer;
  readonly idIndexKey: Buffer;
  /** Seed of the key that signs the codes printed on passes (R-GATE-1). */
  readonly passCodeKey: Buffer;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Whether staff must set up a second factor before anything else; always so in production. */
  readonly secondFactorRequired: boolean;
  /** Whether to fill demo data into an empty database. */
  readonly demo: boolean;
  readonly logLevel: string;
  /** How long the server serves on after SIGTERM while `/ready` refuses: longer than a balancer takes to notice. */
  readonly shutdownPauseSeconds: number;
  /** Whether `npm start` is the parent process, which receives signals. */
  readonly startedByNpm: boolean;
  /** The reverse proxies in front, whose X-Forwarded-For, -Host and -Proto are trusted. */
  readonly trustedProxies: TrustedProxies;
  readonly s3: { readonly bucket: string; readonly region: string; readonly endpoint: string | undefined } | undefined;
}

const key = v.pipe(
  v.string(),
  v.transform((text) => Buffer.from(text, 'base64')),
  v.check((bytes) => bytes.length === 32, 'must be 32 bytes in base64'),
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

const Settings = v.object({
  NODE_ENV: v.optional(v.picklist(['development', 'production', 'test']), 'development'),
  PORT: v.optional(count, '4000'),
  HOST: v.optional(v.string(), '127.0.0.1'),
  PUBLIC_URL: v.optional(v.pipe(v.string(), v.url())),
  DATA_DIR: v.optional(v.string(), '.data'),
  DATABASE_URL: v.optional(v.pipe(v.string(), v.url())),
  DATABASE_POOL_SIZE: v.optional(count, '10'),
  ID_ENCRYPTION_KEY: v.optional(key),
  ID_INDEX_KEY: v.optional(key),
  PASS_CODE_KEY: v.optional(key),
  SMTP_URL: v.optional(v.pipe(v.string(), v.url())),
  MAIL_FROM: v.optional(v.string(), '港區通行證通用管理系統工作小組 <no-reply@port-pass.example>'),
  SECOND_FACTOR_REQUIRED: v.optional(flag, 'false'),
  DEMO: v.optional(flag),
  LOG_LEVEL: v.optional(v.picklist(['fatal', 'error', 'warn', 'info', 'debug', 'silent']), 'info'),
  SHUTDOWN_PAUSE_SECONDS: v.optional(v.pipe(count, v.maxValue(10, 'must be at most 10')), '5'),
  TRUSTED_PROXIES: v.optional(proxies, ''),
  npm_lifecycle_event: v.optional(v.string()),
  S3_BUCKET: v.optional(v.string()),
  S3_REGION: v.optional(v.string(), 'us-east-1'),
  S3_ENDPOINT: v.optional(v.pipe(v.string(), v.url())),
});

/** Reads and checks the settings. Throws one error that names every faulty variable. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const read = v.safeParse(Settings, source);
  if (!read.success) {
    const faults = read.issues.map((issue) => `  ${v.getDotPath(issue)}: ${issue.message}`);
    throw new Error(`The environment is not usable:\n${faults.join('\n')}`);
  }
  const s = read.output;
  const production = s.NODE_ENV === 'production';
  const dataDir = resolve(s.DATA_DIR);
  const keys = s.ID_ENCRYPTION_KEY && s.ID_INDEX_KEY && s.PASS_CODE_KEY;
  if (production && !(keys && s.SMTP_URL && s.PUBLIC_URL)) {
    throw new Error(
      'In production ID_ENCRYPTION_KEY, ID_INDEX_KEY, PASS_CODE_KEY, SMTP_URL and PUBLIC_URL must be set.',
    );
  }
  const development = keys ? undefined : developmentKeys(dataDir);
  return {
    production,
    port: s.PORT,
    host: s.HOST,
    publicUrl: (s.PUBLIC_URL ?? `http://localhost:${s.PORT}`).replace(/\/$/, ''),
    dataDir,
    databaseUrl: s.DATABASE_URL,
    databasePoolSize: s.DATABASE_POOL_SIZE,
    idEncryptionKey: s.ID_ENCRYPTION_KEY ?? (development as DevelopmentKeys).encryption,
    idIndexKey: s.ID_INDEX_KEY ?? (development as DevelopmentKeys).index,
    passCodeKey: s.PASS_CODE_KEY ?? (development as DevelopmentKeys).passCode,
    smtpUrl: s.SMTP_URL,
    mailFrom: s.MAIL_FROM,
    secondFactorRequired: production || s.SECOND_FACTOR_REQUIRED,
    demo: s.DEMO ?? !production,
    logLevel: s.LOG_LEVEL,
    shutdownPauseSeconds: s.SHUTDOWN_PAUSE_SECONDS,
    startedByNpm: s.npm_lifecycle_event === 'start',
    trustedProxies: s.TRUSTED_PROXIES,
    s3: s.S3_BUCKET ? { bucket: s.S3_BUCKET, region: s.S3_REGION, endpoint: s.S3_ENDPOINT } : undefined,
  };
}

interface DevelopmentKeys {
  encryption: Buffer;
  index: Buffer;
  passCode: Buffer;
}

/** Outside production, keys are generated once and stored in a file beside the data, never in the database (R-ACC-6). */
function developmentKeys(dataDir: string): DevelopmentKeys {
  const file = join(dataDir, 'development-keys.json');
  const stored = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const newKey = () => randomBytes(32).toString('base64');
  // The file of an older version lacks some of them.
  const all = { encryption: newKey(), index: newKey(), passCode: newKey(), ...stored };
  if (Object.keys(all).some((name) => !(name in stored))) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, JSON.stringify(all), { mode: 0o600 });
  }
  return v.parse(v.object({ encryption: key, index: key, passCode: key }), all);
}
