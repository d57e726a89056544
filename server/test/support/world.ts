import type { BranchCode, StaffRole } from '../../src/access/words.js';
import { Account } from '../../src/accounts/account.entity.js';
import { CONSENT_VERSION } from '../../src/accounts/consent.js';
import { Application, ApplicationArea, ApplicationAttachment } from '../../src/applications/application.entity.js';
import { ApplicationItem } from '../../src/applications/application-item.entity.js';
import { ApplicationDraft } from '../../src/applications/draft.entity.js';
import { Company } from '../../src/companies/company.entity.js';
import { Pass } from '../../src/passes/pass.entity.js';
import { PersonAttachment } from '../../src/people/attachment.entity.js';
import { Person } from '../../src/people/person.entity.js';
import { AccessToken } from '../../src/sessions/access-token.entity.js';
import { newId } from '../../src/shared/ids.js';
import { hashToken } from '../../src/shared/tokens.js';
import type { TestApp, TestViewer } from './app.js';
import { buildAccount, buildAnalyst, buildCompany, buildPass, buildPerson, buildShared, buildStaff } from './build.js';
import { buildUsedGate, type UsedGate } from './gates.js';
import { buildSecretApplications, type SecretApplications } from './secret-applications.js';
import { buildSecretHistory, type Records } from './secret-history.js';
import { buildSecretPapers } from './secret-papers.js';
import { buildDesk } from './world-desk.js';

/** Every personal value of company B. None of them may reach an outsider by any path. */
export const SECRETS = {
  name: '祕密人',
  englishName: 'SECRET-PERSOND',
  idNumber: 'ZQ7776543',
  mobile: '0955777111',
  reason: '祕密進港事由',
  contactName: '祕密聯絡人',
  contactPhone: '0955777222',
  responsiblePerson: '祕密負責人',
  companyPhone: '02-55577333',
  companyFax: '02-55577444',
  companyAddress: '祕密市祕密路一號',
  accountName: 'secret-account',
  accountPerson: '祕密帳號人',
  accountMobile: '0955777555',
  accountEmail: 'secret-account@secret.example',
  sharedAccountName: 'secret-agent',
  draftReason: '祕密草稿',
  fileName: 'secret-scan.jpg',
  rejection: '祕密不通過原因',
  returnReason: '祕密退回原因',
  checkReason: '祕密抽檢原因',
  liftReason: '祕密解除原因',
} as const;

/** Not personal: staff and analysts read it. Towards other companies it is a secret too. */
export const COMPANY_NAME = '某某密件股份有限公司';

/** Two companies, reviewers of two branches and an analyst; company B holds a secret in every field there is. */
export interface World {
  /** `shared` is a shared account, bound to company A alone and acting for it. */
  readonly a: {
    operator: TestViewer;
    shared: TestViewer;
    accountId: string;
    companyId: string;
    passNumbers: string[];
  };
  readonly b: {
    operator: TestViewer;
    accountId: string;
    companyId: string;
    personId: string;
    idNumber: string;
    attachmentId: string;
    applicationNumber: string;
    draftId: string;
    certificateId: string;
    registrationId: string;
    uploadId: string;
    bindingId: string;
    passNumbers: string[];
    records: Records;
    applications: SecretApplications;
  };
  /** A sample that holds company B's pass of Keelung, whose spot check was failed and lifted. */
  readonly sampleId: string;
  readonly staffOfKeelung: TestViewer;
  readonly staffOfHualien: TestViewer;
  readonly policeOfHualien: TestViewer;
  readonly administrator: TestViewer;
  readonly analyst: TestViewer;
  /** A gate of 基隆 saw company B's first pass. */
  readonly gate: UsedGate;
  /** A reviewer of 基隆 who had a second factor and is disabled. */
  readonly formerStaffId: string;
  /** Further arguments with which a query shows something to those who may see it. */
  own(query: string): string[];
  /** What company B has, in short: unchanged as long as nobody reached it. */
  readonly fingerprint: string;
  fingerprintOfB(): Promise<string>;
  /** Audit rows of an account, counted by action. */
  audit(accountId: string): Promise<Record<string, number>>;
  newOperatorOfA(): Promise<{ accountId: string; viewer: TestViewer }>;
  newStaff(branchCodes: BranchCode[], staffRoles: StaffRole[]): Promise<{ accountId: string; viewer: TestViewer }>;
  newReviewer(branchCodes: BranchCode[]): Promise<{ accountId: string; viewer: TestViewer }>;
  /** Runs `work` while no audit row can be written. */
  withoutAudit(work: () => Promise<void>): Promise<void>;
}

export type Secrets = Record<keyof typeof SECRETS, string>;

export async function buildWorld(app: TestApp, secrets: Secrets = SECRETS): Promise<World> {
  const { orm, database } = app.services;
  const em = orm.em.fork();
  const now = app.clock.now();
  const first = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  const own = await buildPerson(app, first.id, { name: '蘇小西', idNumber: 'A1111111' });
  const ownPass = await buildPass(app, first.id, own, { areaCode: 'KEELUNG-EAST' });

  const second = await buildCompany(app, COMPANY_NAME, '10458570');
  const { companyPhone: phone, companyFax: fax, companyAddress: address, responsiblePerson } = secrets;
  await em.nativeUpdate(Company, { id: second.id }, { phone, fax, address, responsiblePerson });
  const account = { personName: secrets.accountPerson, mobile: secrets.accountMobile, email: secrets.accountEmail };
  await em.nativeUpdate(Account, { id: second.accountId }, { ...account, accountName: secrets.accountName });
  const { name, englishName, idNumber } = secrets;
  const personId = await buildPerson(app, second.id, { name, englishName, idNumber });
  await em.nativeUpdate(Person, { id: personId }, { mobile: secrets.mobile });
  const attachment = await em.findOneOrFail(PersonAttachment, { personId });
  await em.execute('update stored_file set name = ? where id = ?', [secrets.fileName, attachment.fileId]);

  const later = new Date('2027-11-10T23:59:59+08:00');
  const passNumbers = [
    await buildPass(app, second.id, personId, { areaCode: 'KEELUNG-EAST' }),
    await buildPass(app, second.id, personId, { areaCode: 'TAIPEI-EAST', kind: 'PERIODIC', validTo: later }),
    await buildPass(app, second.id, personId, {
      areaCode: 'ANPING-ALL',
      kind: 'TEMPORARY',
      validTo: later,
      deactivatedAt: app.clock.now(),
    }),
  ];
  const applicationId = newId();
  const applicationNumber = 'OM01-11511-00777';
  await em.insert(Application, {
    id: applicationId,
    number: applicationNumber,
    form: 'FOREIGN_SINGLE_ENTRY',
    companyId: second.id,
    submittedById: second.accountId,
    submittedAt: now,
    reason: secrets.reason,
    consentVersion: CONSENT_VERSION,
    contactName: secrets.contactName,
    contactPhone: secrets.contactPhone,
  });
  const area = app.services.ports.areaByCode('KEELUNG-EAST');
  await em.insert(ApplicationArea, { applicationId, areaId: area?.id ?? 0 });
  const applied = await em.findOneOrFail(Person, personId);
  await em.insert(ApplicationItem, {
    id: newId(),
    applicationId,
    personId,
    position: 0,
    state: 'APPROVED',
    stateSince: app.clock.now(),
    holderName: applied.name,
    holderEnglishName: applied.englishName,
    holderIdKind: applied.idKind,
    holderIdCipher: applied.idCipher,
    holderIdIndex: applied.idIndex,
  });
  const { fileId } = attachment;
  await em.insert(ApplicationAttachment, { applicationId, personId, kind: 'PASSPORT', fileId });
  await em.nativeUpdate(Pass, { number: passNumbers[0] ?? '' }, { applicationId });
  // So that a reason with port, limit and date is told to its own company.
  for (const [slot, number] of passNumbers.entries()) {
    await em.execute(
      `insert into single_entry_slot (holder_id_index, month, slot, pass_id)
       select holder_id_index, '2026-11', ?, id from pass where number = ?`,
      [slot + 1, number],
    );
  }
  const [, card = ''] = passNumbers;
  const applications = await buildSecretApplications(app, secrets, { ...second, personId, fileId, card });
  passNumbers.push(...applications.cards);
  const draftId = newId();
  await em.insert(ApplicationDraft, {
    id: draftId,
    form: 'FOREIGN_SINGLE_ENTRY',
    companyId: second.id,
    createdById: second.accountId,
    content: {
      reason: secrets.draftReason,
      areaCodes: ['SUAO-ALL'],
      personIds: [personId],
      passNumbers: [card],
      pickupPortCode: 'SUAO',
      startDay: '2026-12-01',
      term: { count: 1, unit: 'MONTH' },
    },
    updatedAt: now,
    version: 1,
  });
  const papers = await buildSecretPapers(app, secrets, { ...second, name: COMPANY_NAME });
  const agent = await buildShared(app, 'agent-of-a', [first.accountId]);
  const sharedOfB = await buildShared(app, 'agent-of-b', [second.accountId]);
  await em.nativeUpdate(Account, { id: sharedOfB.accountId }, { ...account, accountName: secrets.sharedAccountName });
  const analyst = await buildAnalyst(app);
  await em.execute(`update account set mobile = '0900000000' where kind = 'ANALYST'`);
  const [analystRow] = await em.find(Account, { kind: 'ANALYST' });
  await em.insert(AccessToken, {
    id: newId(),
    tokenHash: hashToken('token of the analyst'),
    accountId: analystRow?.id ?? '',
    label: '月報',
    createdAt: now,
    expiresAt: later,
    revokedAt: now,
    lastUsedAt: now,
  });

  const staffOfKeelung = await buildStaff(app, 'reviewer-kl', ['KL']);
  const formerStaffId = await buildAccount(app, 'STAFF', 'reviewer-before', { branchCodes: ['KL'] });
  await em.nativeUpdate(Account, { id: formerStaffId }, { disabledAt: now });
  await em.nativeUpdate(Account, { accountName: { $like: 'reviewer-%' } }, { secondFactorSince: now });
  const [passNumber = ''] = passNumbers;
  const records = await buildSecretHistory(app, secrets, { ...second, personId, applicationId, passNumber });
  const sampleId = await buildDesk(app, secrets, passNumbers, 'reviewer-kl');
  const newStaff = async (branchCodes: BranchCode[], staffRoles: StaffRole[]) => {
    const accountId = await buildAccount(app, 'STAFF', `staff-${newId()}`, { branchCodes, staffRoles });
    return { accountId, viewer: await app.signedIn(accountId) };
  };

  async function fingerprintOfB(): Promise<string> {
    const [row] = await database.rows<{ all: string }>({
      text: `select jsonb_build_array(
        (select jsonb_agg(to_jsonb(h) order by h.id) from person h where h.company_id = $1),
        (select jsonb_agg(to_jsonb(t) order by t.id) from person_attachment t join person h on h.id = t.person_id where h.company_id = $1),
        (select jsonb_agg(to_jsonb(d) order by d.id) from application_draft d where d.company_id = $1),
        (select jsonb_agg(to_jsonb(o) order by o.id) from application o where o.company_id = $1),
        (select jsonb_agg(to_jsonb(i) order by i.id) from application_item i
          join application o on o.id = i.application_id where o.company_id = $1),
        (select jsonb_agg(to_jsonb(p) order by p.id) from pass p where p.company_id = $1),
        (select jsonb_agg(to_jsonb(c) order by c.id) from certificate c where c.company_id = $1),
        (select jsonb_agg(to_jsonb(s) order by s.id) from shared_binding s where s.general_account_id = $2),
        (select jsonb_agg(to_jsonb(u) order by u.id) from upload u where u.account_id = $2))::text as all`,
      values: [second.id, second.accountId],
    });
    return row?.all ?? '';
  }

  return {
    a: {
      operator: first.operator,
      shared: await app.signedIn(agent.accountId, { bindingId: agent.bindingIds[0] ?? '' }),
      accountId: first.accountId,
      companyId: first.id,
      passNumbers: [ownPass],
    },
    b: {
      operator: second.operator,
      accountId: second.accountId,
      companyId: second.id,
      personId,
      idNumber,
      attachmentId: attachment.id,
      applicationNumber,
      draftId,
      ...papers,
      bindingId: sharedOfB.bindingIds[0] ?? '',
      passNumbers,
      records,
      applications,
    },
    sampleId,
    staffOfKeelung,
    staffOfHualien: await buildStaff(app, 'reviewer-hl', ['HL']),
    policeOfHualien: (await newStaff(['HL'], ['POLICE_CHECK'])).viewer,
    administrator: (await newStaff(['HL'], ['ADMINISTRATOR'])).viewer,
    analyst,
    gate: await buildUsedGate(app, 'KL-E1', 'KEELUNG-EAST', passNumber),
    formerStaffId,
    own: (query) => (query === 'peopleImportCheck' ? ['rows: [{ idKind: PASSPORT, idNumber: "?", name: "" }]'] : []),
    fingerprint: await fingerprintOfB(),
    fingerprintOfB,
    async audit(accountId) {
      const rows = await database.rows<{ action: string; count: number }>({
        text: 'select action, count(*)::int count from audit_entry where account_id = $1 group by action',
        values: [accountId],
      });
      return Object.fromEntries(rows.map((row) => [row.action, row.count]));
    },
    async newOperatorOfA() {
      const accountId = await buildAccount(app, 'GENERAL', `op-${newId()}`, { companyId: first.id });
      return { accountId, viewer: await app.signedIn(accountId) };
    },
    newStaff,
    newReviewer: (branchCodes) => newStaff(branchCodes, ['REVIEWER']),
    async withoutAudit(work) {
      const asOwner = (statement: string) => app.asOwner(statement);
      await asOwner(`alter table audit_entry add constraint nothing_goes check (false) not valid`);
      try {
        await work();
      } finally {
        await asOwner('alter table audit_entry drop constraint nothing_goes');
      }
    },
  };
}
