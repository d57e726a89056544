import { AccessGrant } from '../../src/access-grants/access-grant.entity.js';
import { Deactivation } from '../../src/passes/deactivation.entity.js';
import { Pass } from '../../src/passes/pass.entity.js';
import { PhoneVerification } from '../../src/phones/phone-verification.entity.js';
import { Reinstatement } from '../../src/reinstatements/reinstatement.entity.js';
import { newId } from '../../src/shared/ids.js';
import type { TestApp } from './app.js';
import { type BuiltCompany, buildAccount, buildPass, buildPerson } from './build.js';
import { rowsOf } from './rows.js';
import type { SecretCompany } from './secret-company.js';
import type { Secrets } from './secrets.js';

/** Numbers of passes that company B reinstated, and the accounts of company A that were granted to read one of them. */
export interface SecretReinstatements {
  /** Is used again from tomorrow on. */
  readonly pending: string;
  /** Was let be used at once by a reviewer. */
  readonly atOnce: string;
  /** By a grant that runs on the pending one. */
  readonly granteeId: string;
}

/** Two cards of company B that are reinstated; on the first an access grant of company A runs, and one of its operator is over. */
export async function buildSecretReinstatements(
  app: TestApp,
  { name, englishName, idNumber, liftReason, verifiedPhone }: Secrets,
  companyB: SecretCompany,
  companyA: BuiltCompany,
): Promise<SecretReinstatements> {
  const now = app.clock.now();
  // Other whole values, so that a search by those of the first person finds that one alone.
  const holder = { name: `${name}乙`, englishName: `${englishName}R`, idNumber: `R${idNumber}` };
  const person = await buildPerson(app, companyB.id, holder);
  const em = app.services.orm.em.fork();
  const [reviewer] = await rowsOf<{ id: string }>(app, `select id from account where account_name = 'reviewer-kl'`);
  const granteeId = await buildAccount(app, 'GENERAL', 'grantee-of-a', { companyId: companyA.id });
  const reinstated = async (place: number, atOnce: boolean) => {
    const card = { kind: 'PERIODIC', areaCode: 'SUAO-ALL', validTo: new Date('2027-11-10T23:59:59+08:00') } as const;
    const number = await buildPass(app, companyB.id, person, card);
    const { id: passId } = await em.findOneOrFail(Pass, { number });
    const effectiveAt = atOnce ? now : new Date(now.getTime() + 20 * 3_600_000);
    const deactivationId = newId();
    await em.insert(Deactivation, {
      ...{ id: deactivationId, passId, reason: 'NO_PASSAGE', startsAt: new Date(now.getTime() - 86_400_000) },
      ...{ until: effectiveAt, endedAt: now, endedById: companyB.accountId },
    });
    await em.insert(Reinstatement, {
      ...{ id: newId(), number: `OM08-11511-0077${place}`, passId, deactivationId, appliedAt: now, effectiveAt },
      ...{ appliedById: companyB.accountId, companyId: companyB.id },
      ...(atOnce ? { atOnceById: reviewer?.id ?? null, atOnceReason: liftReason } : {}),
    });
    return { number, passId };
  };
  const pending = await reinstated(1, false);
  const atOnce = await reinstated(2, true);
  const verified = { chainId: pending.passId, phone: verifiedPhone, verifiedAt: now, by: 'CODE' } as const;
  await em.insert(PhoneVerification, { id: newId(), ...verified });
  const grant = { passId: pending.passId, companyId: companyA.id, grantedAt: new Date(now.getTime() - 3_600_000) };
  const until = new Date(now.getTime() + 23 * 3_600_000);
  await em.insertMany(AccessGrant, [
    { ...grant, id: newId(), accountId: granteeId, until },
    { ...grant, id: newId(), accountId: companyA.accountId, until: now },
    {
      ...{ ...grant, id: newId(), accountId: companyA.accountId, until },
      ...{ endedAt: now, endedById: companyB.accountId, endReason: liftReason },
    },
  ]);
  return { pending: pending.number, atOnce: atOnce.number, granteeId };
}
