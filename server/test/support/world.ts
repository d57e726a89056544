import type { BranchCode, StaffRole } from '../../src/access/words.js';
import { Account } from '../../src/accounts/account.entity.js';
import { Person } from '../../src/people/person.entity.js';
import { PersonLink } from '../../src/people/person-link.entity.js';
import { AccessToken } from '../../src/sessions/access-token.entity.js';
import { newId } from '../../src/shared/ids.js';
import { hashToken } from '../../src/shared/tokens.js';
import type { TestApp, TestViewer } from './app.js';
import {
  type BuiltCompany,
  buildAccount,
  buildCompany,
  buildPass,
  buildPerson,
  buildShared,
  buildStaff,
} from './build.js';
import { buildPublishedFigures } from './figures.js';
import { buildUsedGate, type UsedGate } from './gates.js';
import { buildHalfMadeDecisions } from './half-made-decisions.js';
import { buildOverview } from './overview.js';
import { buildStoppedCampaign } from './phone-campaign.js';
import { buildReviewData } from './review-data.js';
import { buildSecretApplications, type SecretApplications } from './secret-applications.js';
import { buildSecretBans } from './secret-bans.js';
import { buildSecretCompany, buildSecretPasses, setSecretAccount } from './secret-company.js';
import { buildSecretDocuments } from './secret-documents.js';
import { buildSecretHistory, type Records } from './secret-history.js';
import { buildSecretReinstatements, type SecretReinstatements } from './secret-reinstatements.js';
import { SECRETS, type Secrets } from './secrets.js';
import { auditCounts, fingerprintOf, withoutAudit } from './world-checks.js';

/**
 * Two companies, staff of two branches, an analyst and a gate. Every field of company B contains a secret. Its operator has
 * the company reading right; its colleagues have entered and applied for nothing.
 */
export interface World {
  /** `shared` is a shared account bound to company A only. */
  readonly a: {
    operator: TestViewer;
    shared: TestViewer;
    accountId: string;
    companyId: string;
    passNumbers: string[];
  };
  readonly b: {
    operator: TestViewer;
    /** Without the company reading right. */
    colleague: TestViewer;
    /** A shared account that acts through that colleague. */
    sharedColleague: TestViewer;
    /** With the company reading right. */
    reader: TestViewer;
    accountId: string;
    companyId: string;
    personId: string;
    idNumber: string;
    attachmentId: string;
    applicationNumber: string;
    draftId: string;
    groupId: string;
    certificateId: string;
    registrationId: string;
    uploadId: string;
    bindingId: string;
    passNumbers: readonly string[];
    banId: string;
    records: Records;
    applications: SecretApplications;
    reinstatements: SecretReinstatements;
  };
  /** A sample with a pass of company B whose spot check failed and was lifted. */
  readonly sampleId: string;
  /** A campaign of 基隆. */
  readonly campaignId: string;
  readonly staffOfKeelung: TestViewer;
  readonly staffOfHualien: TestViewer;
  readonly policeOfHualien: TestViewer;
  readonly administrator: TestViewer;
  readonly analyst: TestViewer;
  /** A gate of 基隆 that reported a passage with company B's first pass. */
  readonly gate: UsedGate;
  /** A disabled reviewer of 基隆 with a second factor. */
  readonly formerStaffId: string;
  /** Arguments with which a query returns data to viewers who may read it. */
  insiderArguments(query: string): string[];
  /** All rows of company B: unchanged as long as no outsider has written to them. */
  readonly fingerprint: string;
  fingerprintOfB(): Promise<string>;
  /** The number of audit rows of an account for each action. */
  auditCounts(accountId: string): Promise<Record<string, number>>;
  newOperatorOfA(): Promise<{ accountId: string; viewer: TestViewer }>;
  /** Without the company reading right. */
  newColleagueOfB(): Promise<{ accountId: string; viewer: TestViewer }>;
  newStaff(branchCodes: BranchCode[], staffRoles: StaffRole[]): Promise<{ accountId: string; viewer: TestViewer }>;
  newReviewer(branchCodes: BranchCode[]): Promise<{ accountId: string; viewer: TestViewer }>;
  /** Runs `work` while no audit row can be written. */
  withoutAudit(work: () => Promise<void>): Promise<void>;
}

export async function buildWorld(app: TestApp, secrets: Secrets = SECRETS): Promise<World> {
  const companyA = await buildCompanyA(app);
  const companyB = await buildSecretCompany(app, secrets);
  const passes = await buildSecretPasses(app, companyB, secrets);
  const applications = await buildSecretApplications(app, secrets, companyB, passes);
  const documents = await buildSecretDocuments(app, secrets, companyB, passes);
  await buildSameHuman(app, companyB.personId);
  const sharedOfA = await buildShared(app, 'agent-of-a', [companyA.accountId]);
  const sharedOfB = await buildShared(app, 'agent-of-b', [companyB.accountId]);
  await setSecretAccount(app, secrets, sharedOfB.accountId, secrets.sharedAccountName);
  const analyst = await buildAnalystWithToken(app);
  const staffOfKeelung = await buildStaff(app, 'reviewer-kl', ['KL']);
  const formerStaffId = await buildFormerStaff(app);
  const records = await buildSecretHistory(app, secrets, companyB, passes, applications);
  const reinstatements = await buildSecretReinstatements(app, secrets, companyB, companyA);
  const sampleId = await buildReviewData(app, secrets, passes, 'reviewer-kl');
  await buildHalfMadeDecisions(app, secrets, applications, 'reviewer-kl');
  const banId = await buildSecretBans(app, secrets, companyB, 'reviewer-kl');
  const gate = await buildUsedGate(app, 'KL-E1', 'KEELUNG-EAST', passes.singleEntry);
  await buildPublishedFigures(app, gate.id);
  const newColleagueOfB = async (facts: object = {}) => {
    const member = { companyId: companyB.id, companyAdministrator: false, ...facts };
    const accountId = await buildAccount(app, 'GENERAL', `op-${newId()}`, member);
    return { accountId, viewer: await app.signedIn(accountId) };
  };
  const colleague = await newColleagueOfB();
  const sharedColleague = await buildShared(app, 'agent-of-colleague', [colleague.accountId]);
  const newStaff = async (branchCodes: BranchCode[], staffRoles: StaffRole[]) => {
    const accountId = await buildAccount(app, 'STAFF', `staff-${newId()}`, { branchCodes, staffRoles });
    return { accountId, viewer: await app.signedIn(accountId) };
  };

  await buildOverview(app, 'system-of-KL-E1');
  return {
    a: {
      operator: companyA.operator,
      shared: await app.signedIn(sharedOfA.accountId, { bindingId: sharedOfA.bindingIds[0] ?? '' }),
      accountId: companyA.accountId,
      companyId: companyA.id,
      passNumbers: [companyA.passNumber],
    },
    b: {
      operator: companyB.operator,
      colleague: colleague.viewer,
      sharedColleague: await app.signedIn(sharedColleague.accountId, {
        bindingId: sharedColleague.bindingIds[0] ?? '',
      }),
      reader: (await newColleagueOfB({ companyReadingRight: true })).viewer,
      accountId: companyB.accountId,
      companyId: companyB.id,
      personId: companyB.personId,
      idNumber: secrets.idNumber,
      attachmentId: companyB.attachmentId,
      applicationNumber: applications.singleEntryNumber,
      ...documents,
      bindingId: sharedOfB.bindingIds[0] ?? '',
      passNumbers: [...Object.values(passes), ...applications.cards],
      banId,
      records,
      applications,
      reinstatements,
    },
    sampleId,
    campaignId: await buildStoppedCampaign(app, 'reviewer-kl'),
    staffOfKeelung,
    staffOfHualien: await buildStaff(app, 'reviewer-hl', ['HL']),
    policeOfHualien: (await newStaff(['HL'], ['POLICE_CHECK'])).viewer,
    administrator: (await newStaff(['HL'], ['ADMINISTRATOR'])).viewer,
    analyst,
    gate,
    formerStaffId,
    insiderArguments: (query) =>
      query === 'peopleImportPreview' ? ['rows: [{ idKind: PASSPORT, idNumber: "?", name: "" }]'] : [],
    fingerprint: await fingerprintOf(app, companyB),
    fingerprintOfB: () => fingerprintOf(app, companyB),
    auditCounts: (accountId) => auditCounts(app, accountId),
    async newOperatorOfA() {
      const accountId = await buildAccount(app, 'GENERAL', `op-${newId()}`, { companyId: companyA.id });
      return { accountId, viewer: await app.signedIn(accountId) };
    },
    newColleagueOfB: () => newColleagueOfB(),
    newStaff,
    newReviewer: (branchCodes) => newStaff(branchCodes, ['REVIEWER']),
    withoutAudit: (work) => withoutAudit(app, work),
  };
}

async function buildCompanyA(app: TestApp): Promise<BuiltCompany & { passNumber: string }> {
  const company = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  const personId = await buildPerson(app, company.id, { name: '蘇小西', idNumber: 'A1111111' });
  const passNumber = await buildPass(app, company.id, personId, { areaCode: 'KEELUNG-EAST' });
  return { ...company, passNumber };
}

/** Two more records of a person, under other documents: one that is linked, and one that may be the same human. */
async function buildSameHuman(app: TestApp, personId: string): Promise<void> {
  const em = app.services.orm.em.fork();
  const { companyId, name, englishName, mobile } = await em.findOneOrFail(Person, personId);
  const humanId = newId();
  const facts = { name, ...(englishName && { englishName }) };
  const linked = await buildPerson(app, companyId, { ...facts, idNumber: 'W7000001', passport: false });
  const other = await buildPerson(app, companyId, { ...facts, idNumber: 'W8000001', passport: false });
  await em.nativeUpdate(Person, { id: { $in: [linked, other] } }, { mobile });
  await em.nativeUpdate(Person, { id: personId }, { documentValidTo: '2027-01-31', version: 1 });
  await em.insertMany(
    PersonLink,
    [personId, linked].map((id) => ({ personId: id, humanId })),
  );
}

/** An analyst with a phone number and a revoked access token. */
async function buildAnalystWithToken(app: TestApp): Promise<TestViewer> {
  const em = app.services.orm.em.fork();
  const accountId = await buildAccount(app, 'ANALYST', 'analyst');
  await em.nativeUpdate(Account, { id: accountId }, { mobile: '0900000000' });
  const now = app.clock.now();
  await em.insert(AccessToken, {
    id: newId(),
    tokenHash: hashToken('token of the analyst'),
    accountId,
    label: '月報',
    createdAt: now,
    expiresAt: new Date('2027-11-10T23:59:59+08:00'),
    revokedAt: now,
    lastUsedAt: now,
  });
  return app.signedIn(accountId);
}

/** A disabled reviewer. Every reviewer so far gets a second factor. */
async function buildFormerStaff(app: TestApp): Promise<string> {
  const em = app.services.orm.em.fork();
  const now = app.clock.now();
  const id = await buildAccount(app, 'STAFF', 'reviewer-before', { branchCodes: ['KL'] });
  await em.nativeUpdate(Account, { id }, { disabledAt: now });
  await em.nativeUpdate(Account, { accountName: { $like: 'reviewer-%' } }, { secondFactorSince: now });
  return id;
}
