import './node-version.js';
import 'reflect-metadata';
import { createStaffAccount } from './accounts/staff-account.commands.js';
import { takeDataLock } from './data-lock.js';
import { migrate } from './database.js';
import { readEnv } from './env.js';
import { openServices } from './open-services.js';
import type { BranchCode } from './ports/branch.entity.js';
import { Refusal } from './shared/errors.js';

/** `npm run staff -- STAFF <account name> <person's name> <e-mail> KL TX`, or `ANALYST` without branches. */
const [kind, accountName = '', personName = '', email = '', ...branchCodes] = process.argv.slice(2);
if (kind !== 'STAFF' && kind !== 'ANALYST') {
  console.error("usage: npm run staff -- STAFF|ANALYST <account name> <person's name> <e-mail> [KL TX KH HL]");
  process.exit(2);
}
const env = readEnv();
const unlock = takeDataLock(env);
await migrate(env);
const services = await openServices(env);
try {
  await createStaffAccount(services, {
    kind,
    accountName,
    personName,
    email,
    branchCodes: branchCodes as BranchCode[],
  });
  await services.jobs.deliverDue();
  console.log(`${accountName} is made; the link to set its password was mailed to ${email}.`);
} catch (problem) {
  if (!(problem instanceof Refusal)) throw problem;
  for (const { field, code } of problem.faults) console.error(`${field}: ${code}`);
  process.exitCode = 1;
} finally {
  await services.close();
  unlock();
}
