import { Account } from '../../src/accounts/account.entity.js';
import { Company } from '../../src/companies/company.entity.js';
import { PersonAttachment } from '../../src/people/attachment.entity.js';
import { Person } from '../../src/people/person.entity.js';
import type { TestApp } from './app.js';
import { type BuiltCompany, buildCompany, buildPass, buildPerson } from './build.js';
import { COMPANY_NAME, type Secrets } from './secrets.js';

/** Company B with one person and a passport scan. */
export interface SecretCompany extends BuiltCompany {
  readonly personId: string;
  readonly attachmentId: string;
  readonly fileId: string;
}

/** Company B: every field of the company, its account, its person and the person's file holds a secret. */
export async function buildSecretCompany(app: TestApp, secrets: Secrets): Promise<SecretCompany> {
  const em = app.services.orm.em.fork();
  const company = await buildCompany(app, COMPANY_NAME, '10458570');
  await em.nativeUpdate(
    Company,
    { id: company.id },
    {
      phone: secrets.companyPhone,
      fax: secrets.companyFax,
      address: secrets.companyAddress,
      responsiblePerson: secrets.responsiblePerson,
    },
  );
  await setSecretAccount(app, secrets, company.accountId, secrets.accountName);
  const { name, englishName, idNumber, mobile } = secrets;
  const personId = await buildPerson(app, company.id, { name, englishName, idNumber });
  await em.nativeUpdate(Person, { id: personId }, { mobile });
  const { id: attachmentId, fileId } = await em.findOneOrFail(PersonAttachment, { personId });
  await em.execute('update stored_file set name = ? where id = ?', [secrets.fileName, fileId]);
  return { ...company, personId, attachmentId, fileId };
}

/** Fills the personal fields of an account of company B. */
export async function setSecretAccount(
  app: TestApp,
  { accountPerson, accountMobile, accountEmail }: Secrets,
  accountId: string,
  accountName: string,
): Promise<void> {
  const em = app.services.orm.em.fork();
  await em.nativeUpdate(
    Account,
    { id: accountId },
    { personName: accountPerson, mobile: accountMobile, email: accountEmail, accountName },
  );
}

/** The numbers of a single-entry, a periodic and a deactivated temporary pass. */
export interface SecretPasses {
  readonly singleEntry: string;
  readonly periodic: string;
  readonly temporary: string;
}

/** A pass of each kind; together they use up the monthly limit, so that eligibility has reasons to show. */
export async function buildSecretPasses(
  app: TestApp,
  { id, personId }: SecretCompany,
  { holdReason, holdLiftReason, proposalReason }: Secrets,
): Promise<SecretPasses> {
  const validTo = new Date('2027-11-10T23:59:59+08:00');
  const passes = {
    singleEntry: await buildPass(app, id, personId, { areaCode: 'KEELUNG-EAST' }),
    periodic: await buildPass(app, id, personId, { areaCode: 'TAIPEI-EAST', kind: 'PERIODIC', validTo }),
    temporary: await buildPass(app, id, personId, {
      areaCode: 'ANPING-ALL',
      kind: 'TEMPORARY',
      validTo,
      deactivatedAt: app.clock.now(),
    }),
  };
  for (const [slot, number] of Object.values(passes).entries()) {
    await app.services.orm.em.fork().execute(
      `insert into single_entry_slot (holder_id_index, month, slot, pass_id)
       select holder_id_index, '2026-11', ?, id from pass where number = ?`,
      [slot + 1, number],
    );
  }
  // A block by a branch that was lifted again.
  await app.services.orm.em.fork().execute(
    `insert into hold (id, pass_id, office, branch_code, cause, reason, placed_at, placed_by_id, lifted_at, lift_reason)
     select uuidv7(), p.id, 'BRANCH', 'KL', 'OTHER', ?, ?, a.id, ?, ? from pass p, account a
     where p.number = ? and a.company_id = p.company_id limit 1`,
    [holdReason, app.clock.now(), app.clock.now(), holdLiftReason, passes.periodic],
  );
  await app.services.orm.em.fork().execute(
    `insert into card_stop_proposal (id, pass_id, branch_code, kind, days, cause, reason, proposed_at, proposed_by_id, expires_at)
     select uuidv7(), p.id, 'KL', 'DEACTIVATION', 30, 'OTHER', ?, ?, a.id, timestamptz '2099-01-01' from pass p, account a
     where p.number = ? and a.company_id = p.company_id limit 1`,
    [proposalReason, app.clock.now(), passes.periodic],
  );
  return passes;
}
