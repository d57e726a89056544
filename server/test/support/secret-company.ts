import { Account } from '../../src/accounts/account.entity.js';
import { AccountLink } from '../../src/accounts/account-link.entity.js';
import { Certificate } from '../../src/certificates/certificate.entity.js';
import { Company } from '../../src/companies/company.entity.js';
import { PersonAttachment } from '../../src/people/attachment.entity.js';
import { Person } from '../../src/people/person.entity.js';
import { newId } from '../../src/shared/ids.js';
import type { TestApp } from './app.js';
import { type BuiltCompany, buildAccount, buildCompany, buildFile, buildPass, buildPerson } from './build.js';
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
  await buildRevokedCertificate(app, secrets, company);
  await buildFormerColleague(app, secrets, company);
  const { name, englishName, idNumber, mobile } = secrets;
  const personId = await buildPerson(app, company.id, { name, englishName, idNumber });
  await em.nativeUpdate(Person, { id: personId }, { mobile });
  const { id: attachmentId, fileId } = await em.findOneOrFail(PersonAttachment, { personId });
  await em.execute('update stored_file set name = ? where id = ?', [secrets.fileName, fileId]);
  return { ...company, personId, attachmentId, fileId };
}

/** An earlier certificate that was taken back, and a new address of the account that is not confirmed yet. */
async function buildRevokedCertificate(app: TestApp, secrets: Secrets, company: BuiltCompany): Promise<void> {
  const em = app.services.orm.em.fork();
  const before = new Date(app.clock.now().getTime() - 86_400_000);
  await em.insert(Certificate, {
    ...{ id: newId(), fileId: await buildFile(app), companyId: company.id, submittedById: company.accountId },
    ...{ submittedAt: before, decision: 'APPROVED', decidedAt: before, version: 1 },
    ...{ revokedAt: before, revokedById: company.accountId, revocationReason: secrets.rejection },
  });
  await em.insert(AccountLink, {
    ...{ tokenHash: Buffer.from(newId()), accountId: company.accountId, purpose: 'CHANGE_EMAIL' },
    ...{ email: `next-${secrets.accountEmail}`, createdAt: before, expiresAt: new Date('2099-01-01T00:00:00Z') },
  });
}

/** A colleague whose account was ended. */
async function buildFormerColleague(app: TestApp, secrets: Secrets, { id, accountId }: BuiltCompany): Promise<void> {
  const facts = { companyId: id, companyAdministrator: false };
  const formerId = await buildAccount(app, 'GENERAL', 'former-colleague', facts);
  await setSecretAccount(app, secrets, formerId, `former-${secrets.accountName}`);
  const at = app.clock.now();
  await app.services.orm.em
    .fork()
    .nativeUpdate(
      Account,
      { id: formerId },
      { lastSignInAt: at, disabledAt: at, disabledById: accountId, disabledReason: secrets.rejection },
    );
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

/** A card that is listed as unused for five months, whatever the day, and one that is deactivated for record anomalies too. */
async function listAsUnused(app: TestApp, { periodic, temporary }: SecretPasses): Promise<void> {
  const em = app.services.orm.em.fork();
  await em.execute(
    `insert into unused_card (pass_id, company_id, months, compared_on, due_on)
     select id, company_id, 5, '2099-01-01', '2099-02-01' from pass where number = ?`,
    [periodic],
  );
  const deactivationId = newId();
  await em.execute(
    `insert into deactivation (id, pass_id, reason, starts_at) select ?, id, 'RECORD_ANOMALIES', ? from pass where number = ?`,
    [deactivationId, app.clock.now(), temporary],
  );
  await em.execute(
    `insert into record_anomaly (later_event_id, earlier_event_id, pass_id, port_id, direction, earlier_at, later_at,
       earlier_gate_code, later_gate_code, found_at, deactivation_id)
     select uuidv7(), uuidv7(), id, port_id, 'IN', ?, ?, 'KL-E1', 'KL-E1', ?, ? from pass where number = ?`,
    [app.clock.now(), app.clock.now(), app.clock.now(), deactivationId, temporary],
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
  await listAsUnused(app, passes);
  return passes;
}
