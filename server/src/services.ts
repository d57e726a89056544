import type { Readable } from 'node:stream';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { CredentialLookups } from './access/credentials.js';
import type { Shares } from './access/fair-share.js';
import type { RateLimits } from './access/rate-limits.js';
import type { Vault } from './access/vault.js';
import type { Env } from './env.js';
import type { Meter } from './metrics/meter.js';
import type { Ports } from './ports/ports.js';
import type { Clock, DatabaseClock } from './shared/clock.js';
import type { Readiness } from './shared/readiness.js';
import type { Database } from './shared/sql.js';

/** Everything that lives as long as the server. Created once in open-services.ts and passed down. */
export interface Services {
  readonly env: Env;
  readonly clock: Clock;
  /** Jobs that delete what has expired go by it: no node's own clock can make them delete too much. */
  readonly databaseClock: DatabaseClock;
  readonly readiness: Readiness;
  readonly log: Logger;
  readonly meter: Meter;
  readonly orm: MikroORM;
  readonly database: Database;
  /** The analysts' own pool under a read-only role; the same as `database` on PGlite. */
  readonly analystDatabase: Database;
  /** A connection of its own that tells whether the database answers. */
  readonly probeDatabase: Database;
  readonly vault: Vault;
  readonly passCodes: PassCodes;
  readonly storage: FileStorage;
  readonly fileChecker: FileChecker;
  readonly limits: RateLimits;
  readonly shares: Shares;
  readonly ports: Ports;
  readonly credentials: CredentialLookups;
  /** Connections to the gateways that messages go out by. */
  readonly transports: Transports;
  readonly jobs: Jobs;
}

/** The connections by the name of the channel; none for a channel without a gateway (messages/channels.ts). */
export type Transports = Readonly<Partial<Record<string, Transport<unknown>>>>;

/** The connection to a gateway. */
export interface Transport<Content> {
  /**
   * For how long the gateway, or the receiver, recognises a message that is handed over again under the same id. After
   * that, one whose outcome is not known is not handed over again.
   */
  readonly recognisesRepetitionForMs: number;
  /**
   * Hands one message over. May be called again with the same id for the same message. Returns the gateway's own id of
   * it, if it has one. Throws with a text free of personal data when the gateway does not accept it, or does not answer.
   */
  deliver(messageId: string, content: Content): Promise<string | undefined>;
  close(): void;
}

/** Where files are stored: a folder by default, S3 in production. Keys are generated and never shown. */
export interface FileStorage {
  /** Stores all of a file or nothing, even if the process is killed. Replaces an existing file. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** The same for a file on this machine, of any size: it is not read into memory. */
  putFile(key: string, path: string): Promise<void>;
  /** Copies the file to a new one on this machine; false if there is none. */
  copyTo(key: string, path: string): Promise<boolean>;
  /** The bytes, or undefined if there is no file. For small files: it is read into memory. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** The bytes one part after the other, or undefined if there is no file. */
  read(key: string): Promise<Readable | undefined>;
  /** Deleting a missing file is no error. */
  delete(key: string): Promise<void>;
  /** All keys, in pages. */
  keys(): AsyncIterable<readonly string[]>;
  /** When the file was last written, or undefined if there is none. */
  writtenAt(key: string): Promise<Date | undefined>;
}

/** Checks files by their content, away from the thread that answers requests (R-PER-3). */
export interface FileChecker {
  /**
   * Checks the file at `source` and writes it to `target` as it may be stored. Refuses with the reason, or with TIMEOUT
   * if too many others are being checked or this one takes too long.
   */
  check(task: {
    readonly source: string;
    readonly target: string;
    readonly purpose: string;
  }): Promise<{ readonly mediaType: string; readonly size: number; readonly sha256: Uint8Array }>;
  close(): Promise<void>;
}

/** Content of a printed code: enough to decide at a gate offline, and nothing personal. */
export interface PassCode {
  readonly number: string;
  readonly validFrom: Date;
  readonly validTo: Date;
  readonly areaIds: readonly number[];
}

/** Signs the codes printed on passes, and verifies them. */
export interface PassCodes {
  /** The public half of each key: 32 bytes in base64url. The first key signs. */
  readonly publicKeys: readonly { readonly keyId: string; readonly publicKey: string }[];
  write(pass: PassCode): string;
  /** The content of a code, if one of these keys signed it and nothing was changed. */
  read(code: string): PassCode | undefined;
}

/** The data of each kind of job. Ids only: nothing personal is stored in a queue. */
export interface JobData {
  /** Each channel has a queue for its messages. */
  [deliveries: `deliver-${string}`]: { readonly id: string };
  sweep: null;
  retention: null;
  remind: null;
  'compare-passages': null;
  'publish-figures': null;
  'read-alerts': null;
  'phone-campaigns': null;
  'ask-sms-states': null;
  'pending-decisions': null;
  'reconcile-files': null;
}
export type JobName = keyof JobData;

/** The number of jobs done, and of those that wait for another try. */
export interface JobOutcome {
  readonly done: number;
  readonly failed: number;
}

/** Jobs of a queue that failed for good. */
export interface FailedJobs {
  readonly queue: string;
  readonly count: number;
  readonly lastAt: Date;
}

/** How a job is queued. */
export interface SendOptions {
  /** Goes ahead of other jobs of its queue. */
  readonly urgent?: boolean;
  /** Takes the place of a job with the same data that waits; while one runs, no other is queued. */
  readonly replacing?: boolean;
  /** Is not run before so much time has passed. */
  readonly afterSeconds?: number;
}

/** Work that is done later, at least once, after the transaction that requested it. */
export interface Jobs {
  /** Requests a job within the transaction of `em`: a rollback cancels it. Throws outside a transaction. */
  send<Name extends JobName>(em: EntityManager, name: Name, data: JobData[Name], options?: SendOptions): Promise<void>;
  /** Requests many jobs of one queue with one statement, likewise. */
  sendMany<Name extends JobName>(em: EntityManager, name: Name, data: readonly JobData[Name][]): Promise<void>;
  /** Delivers every waiting message now, including those postponed after a failure. Not within a transaction. */
  deliverDue(): Promise<JobOutcome>;
  /** Runs a job now, outside its queue. Not within a transaction. */
  run<Name extends JobName>(name: Name, data: JobData[Name]): Promise<void>;
  /** Jobs that failed for good since a time, by queue. */
  failed(since: Date): Promise<FailedJobs[]>;
  /** Takes no more jobs until `resume`; those that run go on. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  /** Starts no more jobs, waits at most 8 s for running ones, and ends. Call it before closing the database. */
  stop(): Promise<void>;
}
