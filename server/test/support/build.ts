import type { BranchCode, IdKind } from '../../src/access/words.js';
import { Account } from '../../src/accounts/account.entity.js';
import { CONSENT_VERSION } from '../../src/accounts/consent.js';
import { hashPassword } from '../../src/accounts/password.js';
import { SharedBinding } from '../../src/accounts/shared-binding.entity.js';
import { Certificate } from '../../src/certificates/certificate.entity.js';
import { Company } from '../../src/companies/company.entity.js';
import { StoredFile } from '../../src/files/stored-file.entity.js';
import { Deactivation } from '../../src/passes/deactivation.entity.js';
import { holderOfPerson, passHolderColumns } from '../../src/passes/holder.js';
import { Pass, PassArea, type PassKind } from '../../src/passes/pass.entity.js';
import { passNumber } from '../../src/passes/pass-number.js';
import { singleEntryEnd } from '../../src/passes/validity.js';
import { PersonAttachment } from '../../src/people/attachment.entity.js';
import { Person } from '../../src/people/person.entity.js';
import { PersonEntry } from '../../src/people/person-entry.entity.js';
import { AccessToken } from '../../src/sessions/access-token.entity.js';
import { newId } from '../../src/shared/ids.js';
import { takeValues } from '../../src/shared/numbering.js';
import { rocYear, toSecond } from '../../src/shared/taipei.js';
import { hashToken, newToken } from '../../src/shared/tokens.js';
import type { TestApp, TestViewer } from './app.js';

/** Every account built here signs in with it. */
export const PASSWORD = 'quay-side-2026';
const passwordHash = hashPassword(PASSWORD);

type AccountFacts = Partial<
  Pick<
    Account,
    | 'personName'
    | 'companyId'
    | 'companyAdministrator'
    | 'companyReadingRight'
    | 'branchCodes'
    | 'staffRoles'
    | 'consentVersion'
    | 'emailVerifiedAt'
    | 'approvedAt'
  >
>;

/** An account that can sign in, unless the facts say otherwise. */
export async function buildAccount(
  app: TestApp,
  kind: Account['kind'],
  accountName: string,
  facts: AccountFacts = {},
): Promise<string> {
  const now = app.clock.now();
  const id = newId();
  await app.services.orm.em.fork().insert(Account, {
    id,
    kind,
    accountName,
    accountNameKey: accountName.toLowerCase(),
    personName: '林港生',
    mobile: '0911222333',
    email: `${accountName}@example.com`,
    emailKey: `${accountName}@example.com`.toLowerCase(),
    language: 'ZH_HANT',
    passwordHash: await passwordHash,
    companyAdministrator: kind === 'GENERAL',
    branchCodes: [],
    staffRoles: kind === 'STAFF' ? ['REVIEWER'] : [],
    registeredAt: now,
    approvedAt: now,
    emailVerifiedAt: now,
    failedSignIns: 0,
    consentVersion: kind === 'GENERAL' ? CONSENT_VERSION : null,
    consentedAt: now,
    version: 1,
    ...facts,
  });
  return id;
}

/** A company that may apply for passes, with an operator. */
export interface BuiltCompany {
  readonly id: string;
  readonly accountId: string;
  readonly operator: TestViewer;
}

export async function buildCompany(
  app: TestApp,
  name: string,
  organisationNumber: string,
  { certificate = true }: { certificate?: boolean } = {},
): Promise<BuiltCompany> {
  const em = app.services.orm.em.fork();
  const id = newId();
  await em.insert(Company, {
    id,
    organisationKind: 'UBN',
    organisationNumber,
    name,
    phone: '02-12345678',
    address: '基隆市中正區港西街1號',
    responsiblePerson: '陳董事',
    createdAt: app.clock.now(),
    version: 1,
  });
  const accountId = await buildAccount(app, 'GENERAL', `op-${organisationNumber}`, { companyId: id });
  if (certificate) {
    await em.insert(Certificate, {
      id: newId(),
      fileId: await buildFile(app),
      companyId: id,
      submittedById: accountId,
      submittedAt: app.clock.now(),
      decision: 'APPROVED',
      decidedAt: app.clock.now(),
      version: 1,
    });
  }
  return { id, accountId, operator: await app.signedIn(accountId) };
}

export async function buildStaff(app: TestApp, name: string, branchCodes: BranchCode[]): Promise<TestViewer> {
  return app.signedIn(await buildAccount(app, 'STAFF', name, { branchCodes }));
}

/** A shared account that has agreed to the consent text, bound to these general accounts. */
export async function buildShared(
  app: TestApp,
  accountName: string,
  generalAccountIds: readonly string[] = [],
): Promise<{ accountId: string; bindingIds: string[] }> {
  const accountId = await buildAccount(app, 'SHARED', accountName, {
    personName: '周代理',
    consentVersion: CONSENT_VERSION,
  });
  const bindings = generalAccountIds.map((generalAccountId) => ({
    id: newId(),
    sharedAccountId: accountId,
    generalAccountId,
    boundAt: app.clock.now(),
  }));
  if (bindings.length > 0) await app.services.orm.em.fork().insertMany(SharedBinding, bindings);
  return { accountId, bindingIds: bindings.map(({ id }) => id) };
}

export async function buildAnalyst(app: TestApp, name = 'analyst'): Promise<TestViewer> {
  return app.signedIn(await buildAccount(app, 'ANALYST', name));
}

/** A program that authenticates with an access token of the account. */
export async function buildToken(app: TestApp, accountId: string): Promise<TestViewer> {
  const token = newToken();
  await app.services.orm.em.fork().insert(AccessToken, {
    id: newId(),
    tokenHash: hashToken(token),
    accountId,
    label: '管制站',
    createdAt: app.clock.now(),
    expiresAt: new Date('2030-01-01T00:00:00Z'),
    revokedAt: null,
  });
  return { token };
}

/** A stored file without content, for rows that refer to a file. */
export async function buildFile(app: TestApp): Promise<string> {
  const id = newId();
  await app.services.orm.em.fork().insert(StoredFile, {
    id,
    storageKey: `test/${id}`,
    name: 'scan.jpg',
    mediaType: 'image/jpeg',
    size: 1,
    sha256: Buffer.alloc(32),
    createdAt: app.clock.now(),
  });
  return id;
}

interface PersonFacts {
  readonly name?: string;
  readonly englishName?: string;
  readonly idKind?: IdKind;
  readonly idNumber: string;
  /** Whether a passport scan is attached; by default it is. */
  readonly passport?: boolean;
  /** Whether a photo is attached; by default none is. */
  readonly photo?: boolean;
  /** Whether another document is attached; by default none is. */
  readonly document?: boolean;
  /** The account that entered it; by default it is not known. */
  readonly enteredBy?: string;
}

export async function buildPerson(app: TestApp, companyId: string, facts: PersonFacts): Promise<string> {
  const {
    name = '羅三九九',
    englishName,
    idKind = 'PASSPORT',
    idNumber,
    passport = true,
    photo = false,
    document = false,
    enteredBy,
  } = facts;
  const { vault, orm } = app.services;
  const em = orm.em.fork();
  const id = newId();
  await em.insert(Person, {
    id,
    companyId,
    idKind,
    idCipher: vault.seal('person.id_cipher', id, idNumber),
    idIndex: vault.indexOf(idKind, idNumber),
    name,
    englishName,
    mobile: '0922333444',
    createdAt: app.clock.now(),
    version: 1,
  });
  if (enteredBy) await em.insert(PersonEntry, { personId: id, accountId: enteredBy, enteredAt: app.clock.now() });
  const kinds = [
    ...(passport ? (['PASSPORT'] as const) : []),
    ...(photo ? (['PHOTO'] as const) : []),
    ...(document ? (['OTHER'] as const) : []),
  ];
  for (const kind of kinds) {
    const fileId = await buildFile(app);
    await em.insert(PersonAttachment, { id: newId(), personId: id, kind, fileId, createdAt: app.clock.now() });
  }
  return id;
}

interface PassFacts {
  readonly kind?: PassKind;
  readonly areaCode: string;
  readonly issuedAt?: Date;
  readonly validTo?: Date;
  /** Whether the card is made; by default it is. */
  readonly made?: boolean;
  /** Whether the card is collected; by default it is as soon as it is made. */
  readonly collected?: boolean;
  readonly deactivatedAt?: Date;
  readonly cancelledAt?: Date;
  /** The application it was issued from; by default none. */
  readonly applicationId?: string;
}

/** A pass of a person as stored when it is issued. Returns its number. */
export async function buildPass(app: TestApp, companyId: string, personId: string, facts: PassFacts): Promise<string> {
  const {
    kind = 'SINGLE_ENTRY',
    areaCode,
    issuedAt = toSecond(app.clock.now()),
    made = true,
    collected = made,
  } = facts;
  const { ports, orm, vault } = app.services;
  const area = ports.areaByCode(areaCode);
  if (!area) throw new Error(`no area ${areaCode}`);
  const em = orm.em.fork();
  const person = await em.findOneOrFail(Person, personId);
  const branchCode = area.port.branch.code;
  const year = rocYear(issuedAt);
  const { last: sequence } = await takeValues(em, `pass:${branchCode}:${kind}:${year}`, 1);
  const number = passNumber({ branchCode, kind, rocYear: year, sequence });
  const id = newId();
  await em.insert(Pass, {
    id,
    number,
    kind,
    branchCode,
    rocYear: year,
    sequence,
    portId: area.port.id,
    companyId,
    ...passHolderColumns(vault, id, holderOfPerson(person)),
    medium: kind === 'SINGLE_ENTRY' ? 'PAPER' : 'QR',
    issuedAt,
    validFrom: issuedAt,
    validTo: facts.validTo ?? singleEntryEnd(issuedAt),
    madeAt: kind === 'SINGLE_ENTRY' || !made ? null : issuedAt,
    collectedAt: kind === 'SINGLE_ENTRY' || !collected ? null : issuedAt,
    cancelledAt: facts.cancelledAt,
    applicationId: facts.applicationId ?? null,
  });
  await em.insert(PassArea, { passId: id, areaId: area.id });
  if (facts.deactivatedAt) await em.insert(Deactivation, { ...notUsed(facts.deactivatedAt), passId: id });
  return number;
}

const notUsed = (startsAt: Date) => ({ id: newId(), reason: 'NO_PASSAGE', startsAt }) as const;

/** Deactivates a pass because it was not used, from now on. */
export async function deactivate(app: TestApp, number: string, em = app.services.orm.em.fork()): Promise<void> {
  const { id: passId } = await em.findOneOrFail(Pass, { number });
  await em.insert(Deactivation, { ...notUsed(app.clock.now()), passId });
}
