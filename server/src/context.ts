import type { EntityManager } from '@mikro-orm/postgresql';
import type { HalfSignedIn, SignedInViewer, Viewer } from './access/viewer.js';
import type { Services } from './services.js';
import type { Database } from './shared/sql.js';

/**
 * What Apollo carries: it copies the object it is given, and a copied RequestContext would be a second one.
 */
export interface ApolloContext {
  readonly request: RequestContext;
}

/** The browser's side of a session; the token is opaque and out of scripts' reach (R-REG-9). */
export interface SessionCookie {
  set(token: string, expiresAt: Date | undefined): void;
  clear(): void;
}

/** One request. The entity manager is made only when a command asks for it; lists never need it. */
export class RequestContext {
  readonly #memo = new Map<unknown, unknown>();
  #em: EntityManager | undefined;
  /** The company the page was made for that sends the request: nothing in it comes to act for another (R-REG-7). */
  pageCompanyId: string | undefined;

  constructor(
    readonly services: Services,
    public viewer: Viewer,
    readonly now: Date,
    readonly cookie: SessionCookie,
    /** Name of the GraphQL operation, for audit rows. */
    public operation = 'anonymous',
  ) {}

  get em(): EntityManager {
    this.#em ??= this.services.orm.em.fork();
    return this.#em;
  }

  /** Where this viewer's lists are read. */
  get database(): Database {
    return this.viewer.kind === 'ANALYST' ? this.services.analystDatabase : this.services.database;
  }

  /** The viewer behind a rule that let only signed-in viewers through. */
  get signedIn(): SignedInViewer {
    const { accountHolder } = this;
    if (accountHolder.kind === 'HALF_SIGNED_IN') throw new Error('Half a sign-in came past the permission table.');
    return accountHolder;
  }

  /** The viewer behind a rule that let only those through who have signed in, or are half way there. */
  get accountHolder(): SignedInViewer | HalfSignedIn {
    if (this.viewer.kind === 'VISITOR') throw new Error('A visitor came past the permission table.');
    return this.viewer;
  }

  /** One per request of what `make` makes, e.g. a DataLoader. */
  once<T>(make: (context: RequestContext) => T): T {
    if (!this.#memo.has(make)) this.#memo.set(make, make(this));
    return this.#memo.get(make) as T;
  }
}
