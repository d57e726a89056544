import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { RateLimits } from './access/rate-limits.js';
import type { Vault } from './access/vault.js';
import type { Env } from './env.js';
import type { FileStorage } from './files/storage.js';
import type { PassCodeSigner } from './gates/pass-code.js';
import type { Jobs } from './jobs/jobs.js';
import type { Ports } from './ports/port.queries.js';
import type { CredentialLookups } from './sessions/credentials.js';
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
  /** Signs the codes printed on passes. */
  readonly passCodes: PassCodeSigner;
  readonly storage: FileStorage;
  readonly limits: RateLimits;
  readonly ports: Ports;
  /** Who is behind a session or access token, looked up anew for every request. */
  readonly credentials: CredentialLookups;
  readonly jobs: Jobs;
}
