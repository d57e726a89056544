import type { StartupCheck } from './check.js';
import { checkClock } from './clock.js';
import { checkConstraints } from './constraints.js';
import { checkDatabaseLog } from './database-log.js';
import { checkIndexes } from './indexes.js';
import { checkKeys } from './keys.js';
import { checkPooler } from './pooler.js';
import { checkRights } from './rights.js';
import { checkSchema } from './schema.js';
import { checkStorage } from './storage.js';

/** What must hold before a server takes requests or jobs, in this order. Each check is a file of this folder. */
export const startupChecks: readonly StartupCheck[] = [
  checkClock,
  checkPooler,
  checkRights,
  checkDatabaseLog,
  checkSchema,
  checkIndexes,
  checkConstraints,
  checkStorage,
  checkKeys,
];
