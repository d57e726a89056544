import type { EntityManager } from '@mikro-orm/postgresql';
import type { Share } from './access/fair-share.js';
import type { PendingViewer, SignedInViewer, Viewer } from './access/viewer.js';
import type { Services } from './services.js';
import { Deadline } from './shared/deadline.js';
import type { Database } from './shared/sql.js';
import type { Walk } from './shared/walk.js';

/** Context object of Apollo, which copies it: a copied RequestContext would be a second one. */
export interface ApolloContext {
  readonly request: RequestContext;
}

/** The cookies of the response; the session's token is opaque and not readable by scripts (R-REG-9). */
export interface SessionCookie {
  set(token: string, expiresAt: Date | undefined): void;
  clear(): void;
  /** By which accounts know this browser (sessions/known-browser.ts). */
  readonly browser: string | undefined;
  setBrowser(value: string, expiresAt: Date): void;
}

/** What a request does, in words of our own: a caller's may be anything, an ID number too. */
export interface NamedOperation {
  /** For metrics and log. */
  readonly name: string;
  /** For audit rows: the root fields it asks for. */
  readonly rootFields: string;
}

/** One request. The entity manager is created only when a command needs it; lists never do. */
export class RequestContext {
  readonly #memo = new Map<unknown, unknown>();
  #em: EntityManager | undefined;
  /** The company for which the sending page was loaded: nothing in the request may act for another (R-REG-7). */
  pageCompanyId: string | undefined;
  /** Of a request that reads a list to its end. */
  walk: Walk | undefined;

  readonly services: Services;
  readonly share: Share;
  /** Codes of the errors in the answer, once it is known. */
  errorCodes: readonly string[] = [];

  constructor(
    services: Services,
    public viewer: Viewer,
    readonly now: Date,
    readonly cookie: SessionCookie,
    public operation: NamedOperation = { name: 'none', rootFields: '' },
    readonly deadline = new Deadline(),
  ) {
    this.share = services.shares.of(viewer);
    this.services = { ...services, ...this.share.databases(services, deadline) };
  }

  get em(): EntityManager {
    this.#em ??= this.services.orm.em.fork();
    return this.#em;
  }

  /** The database from which this viewer's lists are read. */
  get database(): Database {
    return this.viewer.kind === 'ANALYST' ? this.services.analystDatabase : this.services.database;
  }

  /** The viewer, where the permission table admits only signed-in viewers. */
  get signedIn(): SignedInViewer {
    const { accountHolder } = this;
    if (accountHolder.kind === 'SECOND_FACTOR_PENDING') throw new Error('second factor pending');
    return accountHolder;
  }

  /** The viewer, where the permission table admits only those who have signed in or whose second factor is pending. */
  get accountHolder(): SignedInViewer | PendingViewer {
    if (this.viewer.kind === 'VISITOR') throw new Error('not signed in');
    return this.viewer;
  }

  /** Creates with `make` once per request, e.g. a DataLoader. */
  once<T>(make: (context: RequestContext) => T): T {
    if (!this.#memo.has(make)) this.#memo.set(make, make(this));
    return this.#memo.get(make) as T;
  }
}
