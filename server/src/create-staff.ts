import { type BranchCode, STAFF_ROLES } from './access/words.js';
import './node-version.js';
import 'reflect-metadata';
import { takeDataLock } from './data-lock.js';
import { readEnv } from './env.js';
import { migrate } from './migrate.js';
import { openServices } from './open-services.js';
import { Refusal } from './shared/errors.js';
import { createStaffAccount } from './staff/staff-account.commands.js';

/**
 * `npm run staff -- STAFF <account name> <person's name> <e-mail> ADMINISTRATOR REVIEWER KL TX`, or `ANALYST` without
 * roles and branches. Creates the first administrator, who invites all others in the reviewers' SPA.
 */
const [kind, accountName = '', personName = '', email = '', ...rights] = process.argv.slice(2);
if (kind !== 'STAFF' && kind !== 'ANALYST') {
  console.error(
    `usage: npm run staff -- STAFF|ANALYST <account name> <person's name> <e-mail> [${STAFF_ROLES.join(' ')}] [KL TX KH HL]`,
  );
  process.exit(2);
}
const isRole = (word: string) => STAFF_ROLES.some((role) => role === word);
if (kind === 'STAFF' && !rights.some(isRole)) rights.push('REVIEWER');
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
    roles: STAFF_ROLES.filter((role) => rights.includes(role)),
    branchCodes: rights.filter((word) => !isRole(word)) as BranchCode[],
  });
  await services.jobs.deliverDue();
  console.log(`${accountName} is made; the link to set its password was mailed to ${email}.`);
} catch (problem) {
  if (!(problem instanceof Refusal)) throw problem;
  for (const { field, code } of problem.errors) console.error(`${field}: ${code}`);
  process.exitCode = 1;
} finally {
  await services.close();
  unlock();
}
