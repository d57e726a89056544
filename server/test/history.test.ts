import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CONSENT_VERSION } from '../src/accounts/consent.js';
import { accountsOf, CHANGE, OTHER_PASSWORD, REQUEST_RESET, RESET, VERIFY } from './support/accounts.js';
import { codes } from './support/answers.js';
import type { TestViewer } from './support/app.js';
import { buildPerson, buildStaff, PASSWORD } from './support/build.js';
import { historyOf } from './support/history.js';
import { ATTACH, DETACH, IMPORT_PEOPLE, usePeople } from './support/people.js';
import { approveRegistration, register, registrationOf, tokenIn } from './support/registration.js';
import { type Purpose, upload } from './support/uploads.js';

const UPDATE_COMPANY = `mutation Update($input: UpdateCompanyInput!, $version: Int!) {
  updateCompany(input: $input, version: $version) { version } }`;
const UPDATE_ACCOUNT = 'mutation Update($input: UpdateAccountInput!) { updateAccount(input: $input) { id } }';
const AGREE = 'mutation Agree($version: String!) { agreeToConsent(version: $version) { consentRequired } }';
const SUBMIT_CERTIFICATE = 'mutation Submit($id: ID!) { submitCertificate(uploadId: $id) { id version } }';
const CERTIFICATE_OF = 'query Of($id: ID!) { registration(id: $id) { certificate { id version } } }';
const APPROVE_CERTIFICATE = `mutation Approve($id: ID!, $version: Int!, $note: String) {
  approveCertificate(id: $id, version: $version, note: $note) { id } }`;
const REJECT_CERTIFICATE = `mutation Reject($id: ID!, $version: Int!, $reason: String!) {
  rejectCertificate(id: $id, version: $version, reason: $reason) { id } }`;
const REJECT = `mutation Reject($id: ID!, $version: Int!, $reason: String!) {
  rejectRegistration(id: $id, version: $version, reason: $reason) { id } }`;
const SUBMIT = `mutation Submit($input: ApplicationInput!) {
  submitApplication(input: $input) { id passes { id } } }`;

const { cast, createPerson, newPassportNumber, remove, personInput, update } = usePeople();
const { lastMail, rows } = accountsOf(() => cast.app);
let reviewer: TestViewer;

beforeAll(async () => {
  reviewer = await buildStaff(cast.app, 'reviewer', ['KL']);
  await rows(`update account set person_name = '鄭國強' where account_name = 'reviewer'`);
});
beforeEach(async () => {
  const [row] = await rows<{ id: string }>(`select id from account where account_name = 'reviewer'`);
  Object.assign(reviewer, await cast.app.signedIn(row?.id ?? ''));
});

const ask = (document: string, variables: object, viewer = cast.dehai.operator) =>
  cast.app.query(viewer, document, variables);
const ofCompany = () => historyOf(cast.app, cast.dehai.operator, 'COMPANY', cast.dehai.id);
const ofPerson = (id: string) => historyOf(cast.app, cast.dehai.operator, 'PERSON', id);
const idOf = async (accountName: string) =>
  (await rows<{ id: string }>('select id from account where account_name = $1', accountName))[0]?.id ?? '';
const accountEvent = async (accountName: string) => historyOf(cast.app, reviewer, 'ACCOUNT', await idOf(accountName));
const countOf = async () => (await rows('select 1 from history_entry')).length;
const attach = async (personId: string, kind: Purpose) => {
  const { id } = await upload(cast.app, cast.dehai.operator, kind);
  return (await ask(ATTACH, { personId, kind, uploadId: id })).data.addAttachment.attachments;
};

const AT = '2026-11-10T10:00:00+08:00';
const byOperator = { at: AT, by: '林港生', byKind: 'COMPANY', reason: null, masked: [] };
const byReviewer = { at: AT, by: '鄭國強', byKind: 'STAFF', masked: [] };
const bySystem = { at: AT, by: null, byKind: 'SYSTEM', reason: null, masked: [], changes: [] };

describe('the history of a company', () => {
  const data = (more: object = {}) => ({
    companyName: '德海貨櫃股份有限公司',
    companyPhone: '02-12345678',
    companyAddress: '基隆市中正區港西街1號',
    responsiblePerson: '陳董事',
    ...more,
  });
  const updateCompany = (input: object, version: number) => ask(UPDATE_COMPANY, { input, version });

  it('shows who changed what, before and after, and omits unchanged fields', async () => {
    const changed = data({ companyPhone: '02-87654321', companyFax: '02-87654322' });
    expect((await updateCompany(changed, 1)).data.updateCompany.version).toBe(2);
    expect(await ofCompany()).toEqual([
      {
        ...byOperator,
        action: 'CHANGED',
        changes: [
          ['companyPhone', '02-12345678', '0287654321'],
          ['companyFax', null, '0287654322'],
        ],
      },
    ]);
    expect((await updateCompany(changed, 2)).data.updateCompany.version).toBe(2);
    expect(codes(await updateCompany(data(), 1))).toEqual(['CONFLICT']);
    expect(codes(await updateCompany(data({ companyName: '' }), 2))).toEqual(['REQUIRED']);
    expect(await ofCompany()).toHaveLength(1);
  });

  it('starts with the approval of its first account and lists each account that joins', async () => {
    const first = await register(cast.app);
    const second = await register(cast.app, { organisationNumber: first.organisationNumber });
    for (const { accountName } of [first, second]) await approveRegistration(cast.app, reviewer, accountName);
    const [company] = await rows<{ id: string }>(
      'select id from company where organisation_number = $1',
      first.organisationNumber,
    );
    const joined = ({ accountName }: { accountName: string }) => ({
      ...byReviewer,
      reason: null,
      action: 'ACCOUNT_JOINED',
      changes: [['accountName', null, accountName]],
    });
    expect(await historyOf(cast.app, reviewer, 'COMPANY', company?.id ?? '')).toEqual([
      joined(second),
      joined(first),
      { ...byReviewer, reason: null, action: 'CREATED', changes: [] },
    ]);
  });

  it('lists certificates; before the company exists they are listed on the account that sent them', async () => {
    const before = (await ofCompany()).length;
    const submit = async () => {
      const { id } = await upload(cast.app, cast.dehai.operator, 'CERTIFICATE');
      return (await ask(SUBMIT_CERTIFICATE, { id })).data.submitCertificate;
    };
    await ask(REJECT_CERTIFICATE, { ...(await submit()), reason: '模糊' }, reviewer);
    await ask(APPROVE_CERTIFICATE, { ...(await submit()), note: '照准' }, reviewer);
    const entries = (await ofCompany()).slice(0, -before || undefined);
    expect(entries.map(({ action, by, reason }) => [action, by, reason])).toEqual([
      ['CERTIFICATE_APPROVED', null, '照准'],
      ['CERTIFICATE_SUBMITTED', '林港生', null],
      ['CERTIFICATE_REJECTED', null, '模糊'],
      ['CERTIFICATE_SUBMITTED', '林港生', null],
    ]);

    const { accountName } = await register(cast.app);
    const registration = await registrationOf(cast.app, reviewer, accountName);
    const { certificate } = (await ask(CERTIFICATE_OF, registration, reviewer)).data.registration;
    await ask(REJECT_CERTIFICATE, { ...certificate, reason: '不是公司證明' }, reviewer);
    expect(await accountEvent(accountName)).toEqual([
      { ...byReviewer, action: 'CERTIFICATE_REJECTED', reason: '不是公司證明', changes: [] },
      { ...bySystem, action: 'CERTIFICATE_SUBMITTED' },
      { ...bySystem, action: 'REGISTERED' },
    ]);
  });
});

describe('the history of a person', () => {
  it('lists every change including the ID number, and ends with the deletion', async () => {
    const input = personInput({ name: '羅莎', mobile: '0911222333' });
    const person = await createPerson(input);
    const changed = { ...input, idNumber: newPassportNumber(), englishName: 'ROSA', mobile: '' };
    const { version } = (await update(person, changed)).data.updatePerson;
    expect((await update({ id: person.id, version }, changed)).data.updatePerson.version).toBe(version);
    await remove({ id: person.id, version });
    expect(await ofPerson(person.id)).toEqual([
      { ...byOperator, action: 'DELETED', changes: [] },
      {
        ...byOperator,
        action: 'CHANGED',
        changes: [
          ['idNumber', input.idNumber, changed.idNumber],
          ['englishName', null, 'ROSA'],
          ['mobile', '0911222333', null],
        ],
      },
      { ...byOperator, action: 'CREATED', changes: [] },
    ]);
  });

  it('lists the files added and removed with their kinds', async () => {
    const { id } = await createPerson();
    await attach(id, 'PHOTO');
    await attach(id, 'PHOTO');
    const attachments = await attach(id, 'PASSPORT');
    const { id: passport } = attachments.find(({ kind }: { kind: string }) => kind === 'PASSPORT');
    await ask(DETACH, { id: passport });
    expect(codes(await ask(DETACH, { id: passport }))).toEqual(['NOT_FOUND']);
    expect((await ofPerson(id)).map(({ action, changes }) => [action, ...changes.flat()])).toEqual([
      ['ATTACHMENT_REMOVED', 'attachmentKind', 'PASSPORT', null],
      ['ATTACHMENT_ADDED', 'attachmentKind', null, 'PASSPORT'],
      ['ATTACHMENT_ADDED', 'attachmentKind', null, 'PHOTO'],
      ['ATTACHMENT_REMOVED', 'attachmentKind', 'PHOTO', null],
      ['ATTACHMENT_ADDED', 'attachmentKind', null, 'PHOTO'],
      ['CREATED'],
    ]);
  });

  it('starts for each person of an import', async () => {
    const before = await countOf();
    const people = [personInput(), personInput(), personInput()];
    expect((await ask(IMPORT_PEOPLE, { rows: people })).data.importPeople).toBe(3);
    expect(await countOf()).toBe(before + 3);
    const [{ id } = { id: '' }] = await rows<{ id: string }>('select id from person order by id desc limit 1');
    expect(await ofPerson(id)).toEqual([{ ...byOperator, action: 'CREATED', changes: [] }]);
    expect(codes(await ask(IMPORT_PEOPLE, { rows: [personInput(), ...people] }))).toHaveLength(3);
    expect(await countOf()).toBe(before + 3);
  });
});

describe('the history of an account', () => {
  it('lists registration, review, verification, consent and password changes with their authors', async () => {
    const { accountName, email } = await register(cast.app);
    await approveRegistration(cast.app, reviewer, accountName);
    await ask(VERIFY, { token: tokenIn(await lastMail(email)) }, {});
    const viewer = await cast.app.signedIn(await idOf(accountName));
    await ask(AGREE, { version: CONSENT_VERSION }, viewer);
    await ask(AGREE, { version: CONSENT_VERSION }, viewer);
    const input = { personName: '王大明', mobile: '0912345678', language: 'EN' };
    await ask(UPDATE_ACCOUNT, { input }, viewer);
    await ask(UPDATE_ACCOUNT, { input }, viewer);
    const wrong = { currentPassword: 'not-it', newPassword: OTHER_PASSWORD };
    expect(codes(await ask(CHANGE, wrong, viewer))).toEqual(['WRONG_PASSWORD']);
    await ask(CHANGE, { ...wrong, currentPassword: PASSWORD }, viewer);
    await ask(REQUEST_RESET, { accountName, email }, {});
    await ask(RESET, { token: tokenIn(await lastMail(email)), newPassword: PASSWORD }, {});
    const byHolder = { ...byOperator, by: '王大明' };
    expect(await accountEvent(accountName)).toEqual([
      { ...bySystem, action: 'PASSWORD_CHANGED' },
      { ...byHolder, action: 'PASSWORD_CHANGED', changes: [] },
      {
        ...byHolder,
        action: 'CHANGED',
        changes: [
          ['personName', '王小明', '王大明'],
          ['language', 'ZH_HANT', 'EN'],
        ],
      },
      { ...byHolder, action: 'CONSENTED', changes: [['consentVersion', null, CONSENT_VERSION]] },
      { ...bySystem, action: 'EMAIL_VERIFIED' },
      { ...byReviewer, action: 'APPROVED', reason: null, changes: [] },
      { ...bySystem, action: 'CERTIFICATE_SUBMITTED' },
      { ...bySystem, action: 'REGISTERED' },
    ]);
  });

  it('contains the reason of a rejection', async () => {
    const { accountName } = await register(cast.app);
    const registration = await registrationOf(cast.app, reviewer, accountName);
    await ask(REJECT, { ...registration, reason: '統一編號不符' }, reviewer);
    expect((await accountEvent(accountName))[0]).toEqual({
      ...byReviewer,
      action: 'REJECTED',
      reason: '統一編號不符',
      changes: [],
    });
  });
});

it('the history of an application and of each of its passes starts with the submission', async () => {
  const personIds = [
    await buildPerson(cast.app, cast.dehai.id, { idNumber: newPassportNumber() }),
    await buildPerson(cast.app, cast.dehai.id, { idNumber: newPassportNumber() }),
  ];
  const consents = { personalDataConsent: true, documentsConfirmed: true, form: 'FOREIGN_SINGLE_ENTRY' };
  const input = { reason: '碼頭施工', areaCodes: ['KEELUNG-EAST', 'TAICHUNG-WEST'], personIds, ...consents };
  const before = await countOf();
  const { id, passes } = (await ask(SUBMIT, { input })).data.submitApplication;
  expect(await countOf()).toBe(before + 5);
  const shown = (subject: 'APPLICATION' | 'PASS', of: string) => historyOf(cast.app, cast.dehai.operator, subject, of);
  expect(await shown('APPLICATION', id)).toEqual([{ ...byOperator, action: 'SUBMITTED', changes: [] }]);
  for (const pass of passes) {
    expect(await shown('PASS', pass.id)).toEqual([{ ...byOperator, action: 'ISSUED', changes: [] }]);
  }
});
