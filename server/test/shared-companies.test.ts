import { describe, expect, it } from 'vitest';
import { CONSENT_VERSION } from '../src/accounts/consent.js';
import { accountsOf, CHANGE, OTHER_PASSWORD, REQUEST_RESET, RESET } from './support/accounts.js';
import { codes } from './support/answers.js';
import type { TestViewer } from './support/app.js';
import { buildPerson, PASSWORD } from './support/build.js';
import { CREATE_PERSON, LIST_PEOPLE } from './support/people.js';
import { tokenIn } from './support/registration.js';
import { SWITCH, useSharedAccounts } from './support/shared-accounts.js';

const UNKNOWN = '01890000-0000-7000-8000-000000000000';
const PEOPLE = '{ people { total } }';
const DRAFT = 'mutation { saveApplicationDraft(form: FOREIGN_SINGLE_ENTRY, content: { reason: "x" }) { id } }';
const DEHAI = '德海貨櫃股份有限公司';
const YONGHANG = '永航船務有限公司';

const { cast, rows, createSharedAccount, viewerData, switchTo, unbind } = useSharedAccounts();
const { isSignedIn, lastMail, setAccount, signIn } = accountsOf(() => cast.app);

let passport = 60_000_000;
const someone = () => ({ idKind: 'PASSPORT', idNumber: `S${++passport}`, name: '羅莎' });
const namesOf = async (viewer: TestViewer) =>
  (await cast.app.query(viewer, LIST_PEOPLE, { filter: {} })).data.people.items.map(
    ({ name }: { name: string }) => name,
  );
const countRows = async () =>
  (
    await rows('select (select count(*) from person)::int people, (select count(*) from application_draft)::int drafts')
  )[0];

describe('R-REG-7 signing in to a shared account', () => {
  it('selects the only bound company at once', async () => {
    const { accountName } = await createSharedAccount(cast.dehai);
    const viewer: TestViewer = {};
    expect((await signIn(accountName, PASSWORD, viewer)).data.signIn.companyName).toBe(DEHAI);
    expect((await viewerData(viewer)).bindings).toMatchObject([{ current: true }]);
  });

  it('requires a choice between several companies and does not remember an earlier one', async () => {
    const { app, dehai, yonghang } = cast;
    const { accountName, bindingIds } = await createSharedAccount(dehai, yonghang);
    const viewer: TestViewer = {};
    expect((await signIn(accountName, PASSWORD, viewer)).data.signIn.companyName).toBeNull();
    for (const document of [PEOPLE, '{ passes { total } }', '{ applications { total } }', DRAFT]) {
      expect(codes(await app.query(viewer, document))).toEqual(['NO_COMPANY_CHOSEN']);
    }
    await switchTo(viewer, bindingIds[1]);
    expect((await signIn(accountName, PASSWORD, viewer)).data.signIn.companyName).toBeNull();
  });

  it('R-REG-5 hides bindings from each side until it has agreed to the consent text', async () => {
    const { dehai } = cast;
    const { viewer, accountId } = await createSharedAccount(dehai);
    for (const [side, id, list] of [
      [viewer, accountId, 'bindings'],
      [dehai.operator, dehai.accountId, 'boundSharedAccounts'],
    ] as const) {
      expect((await viewerData(side))[list]).toHaveLength(1);
      await setAccount(id, `consent_version = '2025-01'`);
      expect((await viewerData(side))[list]).toEqual([]);
      await setAccount(id, 'consent_version = $2', CONSENT_VERSION);
    }
  });

  it('R-REG-8 can be remembered', async () => {
    const { accountName } = await createSharedAccount(cast.dehai);
    const answer = await signIn(accountName, PASSWORD, {}, true);
    expect(answer.data.signIn.session).toMatchObject({ remembered: true, expiresAt: '2026-11-24T10:00:00+08:00' });
  });

  it('R-REG-9 keeps this session and its company on a new password, and ends all sessions on a reset', async () => {
    const { app, dehai, yonghang } = cast;
    const { viewer, accountId, accountName, email } = await createSharedAccount(dehai, yonghang);
    const otherBrowser = await app.signedIn(accountId);
    await app.query(viewer, CHANGE, { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD });
    expect(await isSignedIn(otherBrowser)).toBe(false);
    expect((await viewerData(viewer)).companyName).toBe(DEHAI);
    await app.query({}, REQUEST_RESET, { accountName, email });
    await app.query({}, RESET, { token: tokenIn(await lastMail(email)), newPassword: PASSWORD });
    expect(await isSignedIn(viewer)).toBe(false);
  });
});

describe('R-REG-7 switching the company', () => {
  it('applies to this and every later request of this browser only', async () => {
    const { app, dehai, yonghang } = cast;
    await buildPerson(app, dehai.id, { name: '德海人', idNumber: 'D1000001' });
    await buildPerson(app, yonghang.id, { name: '永航人', idNumber: 'Y1000001' });
    const { viewer, accountId, bindingIds } = await createSharedAccount(dehai, yonghang);
    const otherBrowser = await app.signedIn(accountId, { bindingId: bindingIds[0] as string });
    const answer = (await switchTo(viewer, bindingIds[1])).data.switchCompany;
    expect(answer).toMatchObject({ companyName: YONGHANG, bindings: [{ current: false }, { current: true }] });
    const both = await Promise.all([1, 2, 3].flatMap(() => [namesOf(viewer), namesOf(otherBrowser)]));
    expect(both).toEqual([1, 2, 3].flatMap(() => [['永航人'], ['德海人']]));
    expect((await viewerData(otherBrowser)).bindings).toMatchObject([{ current: true }, { current: false }]);
  });

  it('answers NOT_FOUND for a binding of another shared account and refuses general accounts', async () => {
    const { app, dehai, yonghang } = cast;
    const { viewer } = await createSharedAccount(dehai);
    const others = await createSharedAccount(yonghang);
    const missing = await switchTo(viewer, UNKNOWN);
    expect(codes(missing)).toEqual(['NOT_FOUND']);
    for (const id of [...others.bindingIds, 'x', dehai.accountId])
      expect((await switchTo(viewer, id)).text).toBe(missing.text);
    expect(codes(await switchTo(dehai.operator, others.bindingIds[0]))).toEqual(['FORBIDDEN']);
    expect(codes(await switchTo({}, others.bindingIds[0]))).toEqual(['UNAUTHENTICATED']);
    // Not even with a session that refers to it: the database checks whose it is.
    const forged = await app.signedIn(others.accountId, { bindingId: (await viewerData(viewer)).bindings[0].id });
    expect(codes(await app.query(forged, PEOPLE))).toEqual(['NO_COMPANY_CHOSEN']);
  });
});

describe('R-REG-7 a page opened for one company, after switching to another', () => {
  const page = (company: string) => ({ 'x-page-company': company });

  it('refuses reads and writes with COMPANY_SWITCHED', async () => {
    const { app, dehai, yonghang } = cast;
    const { viewer, bindingIds } = await createSharedAccount(dehai, yonghang);
    expect(codes(await app.query(viewer, PEOPLE, {}, page(dehai.id)))).toEqual([]);
    await switchTo(viewer, bindingIds[1]);
    const before = await countRows();
    const documents = [
      PEOPLE,
      '{ passes { total } }',
      '{ applications { total } }',
      '{ applicationDrafts { id } }',
      DRAFT,
    ];
    for (const company of [dehai.id, UNKNOWN, 'x']) {
      for (const document of documents) {
        expect(codes(await app.query(viewer, document, {}, page(company)))).toEqual(['COMPANY_SWITCHED']);
      }
      const create = await app.query(viewer, CREATE_PERSON, { input: someone() }, page(company));
      expect(codes(create)).toEqual(['COMPANY_SWITCHED']);
    }
    expect(await countRows()).toEqual(before);
    expect(codes(await app.query(viewer, PEOPLE, {}, page(yonghang.id)))).toEqual([]);
  });

  it('shows who is signed in for which company, and can switch back', async () => {
    const { app, dehai, yonghang } = cast;
    const { viewer, bindingIds } = await createSharedAccount(dehai, yonghang);
    await switchTo(viewer, bindingIds[1]);
    const seen = await viewerData(viewer, page(dehai.id));
    expect(seen).toMatchObject({ company: null, companyName: null, bindings: [{ current: false }, { current: true }] });
    const back = await app.query(viewer, SWITCH, { bindingId: bindingIds[0] }, page(dehai.id));
    expect(back.data.switchCompany.companyName).toBe(DEHAI);
    expect(codes(await app.query(viewer, PEOPLE, {}, page(dehai.id)))).toEqual([]);
  });

  const create = (viewer: TestViewer, company: string) =>
    cast.app.query(viewer, CREATE_PERSON, { input: someone() }, page(company));

  it('refuses to act for the other company after binding or unbinding', async () => {
    const { app, dehai, yonghang } = cast;
    const { viewer, bindingIds } = await createSharedAccount(dehai, yonghang);
    await switchTo(viewer, bindingIds[1]);
    const before = await countRows();
    const unbind = `mutation { unbindAccount(id: "${bindingIds[0]}") { companyName } }`;
    expect(codes(await app.query(viewer, unbind, {}, page(dehai.id)))).toEqual([]);
    expect(codes(await create(viewer, dehai.id))).toEqual(['COMPANY_SWITCHED']);
    const bind = `mutation { bindAccount(accountName: "${dehai.accountName}", password: "${PASSWORD}") { companyName } }`;
    expect(codes(await app.query(viewer, bind, {}, page(dehai.id)))).toEqual([]);
    expect(codes(await create(viewer, dehai.id))).toEqual(['COMPANY_SWITCHED']);
    expect(await countRows()).toEqual(before);
  });

  it('refuses to act for the other company after changing the password or signing in again', async () => {
    const { app, dehai, yonghang } = cast;
    const before = await countRows();
    const { viewer, accountId, accountName, bindingIds } = await createSharedAccount(dehai, yonghang);
    await switchTo(viewer, bindingIds[1]);
    const change = `mutation { changePassword(currentPassword: "${PASSWORD}", newPassword: "${OTHER_PASSWORD}") { companyName } }`;
    expect(codes(await app.query(viewer, change, {}, page(dehai.id)))).toEqual([]);
    expect(codes(await create(viewer, dehai.id))).toEqual(['COMPANY_SWITCHED']);
    // Bound to one company only, it acts for that company as soon as it signs in.
    await unbind(viewer, bindingIds[0]);
    const signIn = `mutation { signIn(accountName: "${accountName}", password: "${OTHER_PASSWORD}") { companyName } }`;
    expect((await app.query({}, signIn)).data.signIn.companyName).toBe(YONGHANG);
    expect(
      codes(await create(await app.signedIn(accountId, { bindingId: bindingIds[1] as string }), dehai.id)),
    ).toEqual(['COMPANY_SWITCHED']);
    expect(await countRows()).toEqual(before);
  });

  it('refuses to act for the other company after binding the first one', async () => {
    const { app, dehai, yonghang } = cast;
    const { viewer } = await createSharedAccount();
    const before = await countRows();
    const bind = `mutation { bindAccount(accountName: "${yonghang.accountName}", password: "${PASSWORD}") { companyName } }`;
    expect(codes(await app.query(viewer, bind, {}, page(dehai.id)))).toEqual([]);
    expect(codes(await create(viewer, dehai.id))).toEqual(['COMPANY_SWITCHED']);
    expect(await countRows()).toEqual(before);
  });

  it('refuses to act for a company that is no longer bound', async () => {
    const { app, dehai, yonghang } = cast;
    const { viewer } = await createSharedAccount(dehai);
    await setAccount(dehai.accountId, 'disabled_at = now()');
    expect(codes(await app.query(viewer, PEOPLE, {}, page(dehai.id)))).toEqual(['NO_COMPANY_CHOSEN']);
    // A general account has one company, and ignores the header.
    expect(codes(await app.query(yonghang.operator, PEOPLE, {}, page(dehai.id)))).toEqual([]);
  });
});
