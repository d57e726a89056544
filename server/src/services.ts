import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { CredentialLookups } from './access/credentials.js';
import type { RateLimits } from './access/rate-limits.js';
import type { Vault } from './access/vault.js';
import type { Env } from './env.js';
import type { Ports } from './ports/ports.js';
import type { Clock } from './shared/clock.js';
import type { Database } from './shared/sql.js';

/** What lives as long as the server. Made once in open-services.ts and handed down. */
export interface Services {
  readonly env: Env;
  readonly clock: Clock;
  readonly log: Logger;
  readonly orm: MikroORM;
  readonly database: Database;
  /** The analysts' own pool under a read-only role; the same as `database` on PGlite. */
  readonly analystDatabase: Database;
  readonly vault: Vault;
  readonly passCodes: PassCodes;
  readonly storage: FileStorage;
  readonly limits: RateLimits;
  readonly ports: Ports;
  readonly credentials: CredentialLookups;
  readonly jobs: Jobs;
}

/** Where files lie: a folder by default, S3 in production. Keys are generated and never shown. */
export interface FileStorage {
  /** Whole or not at all: a key never holds part of a file, also when the process is killed. Replaces what was there. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** The bytes, or undefined if nothing lies there. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** Deleting what is not there is no error. */
  delete(key: string): Promise<void>;
  /** All keys, in portions. */
  keys(): AsyncIterable<readonly string[]>;
  /** When the file was last written, or undefined if nothing lies there. */
  writtenAt(key: string): Promise<Date | undefined>;
}

/** What a printed code says of a pass: enough to decide at a gate without asking, and nothing personal. */
export interface PassCode {
  readonly number: string;
  readonly validFrom: Date;
  readonly validTo: Date;
  readonly areaIds: readonly number[];
}

/** Signs the codes printed on passes, and verifies them. */
export interface PassCodes {
  /** The public key: 32 bytes in base64url. */
  readonly publicKey: string;
  /** Names the key, so that it can be replaced one day. */
  readonly keyId: string;
  write(pass: PassCode): string;
  /** What a code says, if this key signed it and nothing was changed. */
  read(code: string): PassCode | undefined;
}

/** The data of each job. Ids only: nothing personal lies in a queue. */
export interface JobData {
  'deliver-message': { id: string };
  sweep: null;
  'reconcile-files': null;
}
export type JobName = keyof JobData;

/** How many jobs were done, and how many wait for another try. */
export interface JobOutcome {
  readonly done: number;
  readonly failed: number;
}

/** Work that is done later, at least once, after the transaction that asked for it. */
export interface Jobs {
  /** Asks for a job within the transaction of `em`: a rollback takes it back. Throws outside a transaction. */
  send<Name extends JobName>(em: EntityManager, name: Name, data: JobData[Name]): Promise<void>;
  /** Delivers at once every message that waits, those put off after a failure too. Not within a transaction. */
  deliverDue(): Promise<JobOutcome>;
  /** Does one of the jobs at once and apart from its queue. Not within a transaction. */
  run<Name extends JobName>(name: Name, data: JobData[Name]): Promise<void>;
  /** Takes up no more jobs, waits at most 20 s for those under way, and ends. Before the database is closed. */
  stop(): Promise<void>;
}
