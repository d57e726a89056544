import type { Configuration } from '@mikro-orm/core';
import { PgliteConnection, PgliteDriver } from '@mikro-orm/pglite';
import type { DatabaseConnection, Dialect, Driver } from 'kysely';

/**
 * PGlite has one connection. Kysely gives it to all callers at once: two transactions at a time would wait for each
 * other for ever, and a statement of one request would run inside another's transaction. Here it is lent to one caller
 * at a time, for a statement or a whole transaction.
 */
function oneAtATime(driver: Driver): Driver {
  let lastReturned: Promise<void> = Promise.resolve();
  const returns = new WeakMap<DatabaseConnection, () => void>();
  return {
    init: (options) => driver.init(options),
    async acquireConnection(options) {
      const previous = lastReturned;
      let giveBack = (): void => undefined;
      lastReturned = new Promise((resolve) => {
        giveBack = resolve;
      });
      await previous;
      const connection = await driver.acquireConnection(options);
      returns.set(connection, giveBack);
      return connection;
    },
    async releaseConnection(connection, options) {
      await driver.releaseConnection(connection, options);
      returns.get(connection)?.();
    },
    beginTransaction: (connection, settings) => driver.beginTransaction(connection, settings),
    commitTransaction: (connection) => driver.commitTransaction(connection),
    rollbackTransaction: (connection) => driver.rollbackTransaction(connection),
    savepoint: (connection, name, compile) => driver.savepoint?.(connection, name, compile) ?? Promise.resolve(),
    rollbackToSavepoint: (connection, name, compile) =>
      driver.rollbackToSavepoint?.(connection, name, compile) ?? Promise.resolve(),
    releaseSavepoint: (connection, name, compile) =>
      driver.releaseSavepoint?.(connection, name, compile) ?? Promise.resolve(),
    destroy: () => driver.destroy(),
  };
}

class SerialPgliteConnection extends PgliteConnection {
  override createKyselyDialect(overrides: never): ReturnType<PgliteConnection['createKyselyDialect']> {
    const dialect: Dialect = super.createKyselyDialect(overrides);
    return {
      createAdapter: () => dialect.createAdapter(),
      createDriver: () => oneAtATime(dialect.createDriver()),
      createIntrospector: (db) => dialect.createIntrospector(db),
      createQueryCompiler: () => dialect.createQueryCompiler(),
    } as ReturnType<PgliteConnection['createKyselyDialect']>;
  }
}

/** The PGlite driver for a server with many requests. */
export class SerialPgliteDriver extends PgliteDriver {
  override readonly connection: SerialPgliteConnection;

  constructor(config: Configuration) {
    super(config);
    this.connection = new SerialPgliteConnection(config);
  }
}
