import { describe, expect, it } from 'vitest';
import { FORM_KINDS, type FormKind } from '../src/applications/forms/form-kinds.js';
import { type ApplicationResult, refusals, resultOf, statesOf, useApplications } from './support/applications.js';
import { buildCompany, buildShared } from './support/build.js';
import { withoutHistory } from './support/history.js';
import { rowsOf } from './support/rows.js';
import { tableFingerprints } from './support/table-fingerprints.js';

const api = useApplications();
const {
  cast,
  setClock,
  createPerson,
  applicationInput,
  passFormInput,
  query,
  submit,
  createApplication,
  decide,
  decideAll,
  correct,
  withdraw,
  markCards,
} = api;
const { approveFully, createPass } = api;

const later = new Date('2028-02-29T23:59:59+08:00');
const soon = new Date('2026-12-01T23:59:59+08:00');
const DRAFT = `id form reason areaCodes personIds passNumbers pickupPortCode startDay term { count unit }
  month morePasses branchCode version`;
const SAVE = `mutation($form: FormKind!, $content: ApplicationDraftInput!, $id: ID, $version: Int) {
  saveApplicationDraft(form: $form, content: $content, id: $id, version: $version) { ${DRAFT} } }`;

/** Complete, valid input of each form. */
async function validInput(form: FormKind): Promise<Record<string, unknown>> {
  if (form === 'CARD_EXCHANGE')
    return passFormInput(form, [await createPass(await createPerson(), { validTo: later })]);
  if (form === 'CANCELLATION' || form === 'RENEWAL' || form === 'AREA_CHANGE') {
    return passFormInput(form, [await createPass(await createPerson(), { validTo: soon })]);
  }
  if (form === 'MORE_SINGLE_ENTRIES') {
    const holders = [await createPerson({ document: true })];
    const asked = { month: '2026-12', morePasses: 2, branchCode: 'KL' };
    return {
      form,
      reason: '船員輪班',
      personIds: holders,
      personalDataConsent: true,
      documentsConfirmed: true,
      ...asked,
    };
  }
  const people = [await createPerson(), await createPerson()];
  if (form !== 'FOREIGN_SINGLE_ENTRY') return applicationInput(people, { form, term: { count: 1, unit: 'MONTH' } });
  const consents = { personalDataConsent: true, documentsConfirmed: true };
  return { form, reason: '施工', areaCodes: ['KEELUNG-EAST'], personIds: people, ...consents };
}

describe.each(FORM_KINDS)('R-NUM-2 submitting %s', (form) => {
  it('returns the same answer for a repeated idempotency key and refuses the key with other input', async () => {
    const input = await validInput(form);
    const first = await submit(input, cast.dehai, `key-${form}`);
    resultOf(first);
    const before = await tableFingerprints(cast.app);
    expect((await submit(input, cast.dehai, `key-${form}`)).text).toBe(first.text);
    const other = await submit({ ...input, reason: '另一事由' }, cast.dehai, `key-${form}`);
    expect(refusals(other)).toEqual([['IDEMPOTENCY_KEY_REUSED', 'idempotencyKey']]);
    expect(await tableFingerprints(cast.app)).toEqual(before);
  });

  it('takes a complete draft of the company and deletes it on submission', async () => {
    const input = await validInput(form);
    const { form: _form, personalDataConsent: _given, documentsConfirmed: _confirmed, ...content } = input;
    const saved = await query(cast.dehai.operator, SAVE, { form, content });
    const draft = resultOf(saved) as unknown as { id: string; version: number };
    const none = { pickupPortCode: null, startDay: null, term: null, month: null, morePasses: null, branchCode: null };
    const empty = { areaCodes: [], personIds: [], passNumbers: [], ...none };
    expect(draft).toMatchObject({ form, ...empty, ...content });
    const ONE = `query($id: ID!) { applicationDraft(id: $id) { ${DRAFT} } }`;
    expect((await query(cast.dehai.operator, ONE, { id: draft.id })).data.applicationDraft).toEqual(draft);
    expect((await query(cast.yonghang.operator, ONE, { id: draft.id })).data.applicationDraft).toBeNull();
    expect(resultOf(await submit({ ...input, draftId: draft.id }))).toMatchObject({ form });
    expect((await query(cast.dehai.operator, ONE, { id: draft.id })).data.applicationDraft).toBeNull();
  });

  it('stores nothing when its history cannot be written', async () => {
    const input = await validInput(form);
    const before = await tableFingerprints(cast.app);
    await withoutHistory(cast.app, async () => {
      expect(refusals(await submit(input))).toEqual([['INTERNAL', undefined]]);
    });
    expect(await tableFingerprints(cast.app)).toEqual(before);
  });
});

describe('R-NUM-2 the numbers of a month', () => {
  it('are protected by a daily limit for all accounts of a company together', async () => {
    const company = await buildCompany(cast.app, '無盡股份有限公司', '53212539');
    const first = applicationInput([await createPerson({}, company)]);
    const { number } = resultOf(await submit(first, company, 'first'));
    await cast.app.services.limits.take('submissionsPerCompany', company.id, 499);
    // A repeated call still gets its answer.
    expect(resultOf(await submit(first, company, 'first')).number).toBe(number);
    const another = await createPerson({}, company);
    expect(refusals(await submit(applicationInput([another]), company))).toEqual([['RATE_LIMITED', undefined]]);
  });
});

describe('the text that reviewers read', () => {
  it('contains no invisible characters', async () => {
    const application = await createApplication(
      applicationInput([await createPerson()], { reason: '碼頭\u202e作業\u200b' }),
    );
    expect(application).toMatchObject({ reason: '碼頭作業' });
    expect(refusals(await submit(applicationInput([await createPerson()], { reason: '\u200b' })))).toEqual([
      ['REQUIRED', 'reason'],
    ]);
  });
});

describe('drafts', () => {
  it('are queried once per document and limit the length of ids and codes', async () => {
    const { operator } = cast.dehai;
    expect(refusals(await query(operator, '{ a: applicationDrafts { id } b: applicationDrafts { id } }', {}))).toEqual([
      ['BAD_REQUEST', undefined],
    ]);
    const SAVE = `mutation($content: ApplicationDraftInput!) { saveApplicationDraft(form: PERIODIC, content: $content) { id } }`;
    for (const list of ['areaCodes', 'personIds', 'passNumbers']) {
      const answer = await query(operator, SAVE, { content: { [list]: ['x'.repeat(41)] } });
      expect(refusals(answer)).toEqual([['TOO_LONG', `content.${list}`]]);
    }
  });

  it('refuses the whole submission when its draft is missing, of another company or of another form', async () => {
    const content = { reason: '碼頭' };
    const own = resultOf(await query(cast.dehai.operator, SAVE, { form: 'TEMPORARY', content })).id;
    const theirs = resultOf(await query(cast.yonghang.operator, SAVE, { form: 'PERIODIC', content })).id;
    const input = await validInput('PERIODIC');
    const before = await tableFingerprints(cast.app);
    for (const draftId of [own, theirs, 'x', '01890000-0000-7000-8000-000000000000']) {
      expect(refusals(await submit({ ...input, draftId }))).toEqual([['NOT_FOUND', 'draftId']]);
    }
    expect(await tableFingerprints(cast.app)).toEqual(before);
  });
});

describe('repeating a call with its idempotency key', () => {
  it('returns the first answer even after the requested days have passed', async () => {
    const input = applicationInput([await createPerson()], { startDay: '2026-11-10' });
    const first = resultOf(await submit(input, cast.dehai, 'slow-line'));
    await setClock('2026-11-11T00:00:01+08:00');
    expect(refusals(await submit(applicationInput([await createPerson()], { startDay: '2026-11-10' })))).toEqual([
      ['OUT_OF_RANGE', 'startDay'],
    ]);
    expect(resultOf(await submit(input, cast.dehai, 'slow-line')).number).toBe(first.number);
  });

  it('R-REG-7 keeps the keys of a shared account apart for each company', async () => {
    const { accountId, bindingIds } = await buildShared(cast.app, 'agency', [
      cast.dehai.accountId,
      cast.yonghang.accountId,
    ]);
    const as = async (bindingId = '') => ({
      ...cast.dehai,
      operator: await cast.app.signedIn(accountId, { bindingId }),
    });
    const mine = resultOf(
      await submit(applicationInput([await createPerson()]), await as(bindingIds[0]), 'shared-key'),
    );
    const theirs = await submit(
      applicationInput([await createPerson({}, cast.yonghang)]),
      await as(bindingIds[1]),
      'shared-key',
    );
    expect(resultOf(theirs).number).not.toBe(mine.number);
  });
});

describe('R-ONE-8 all or nothing', () => {
  it('reports the errors of every person and stores nothing', async () => {
    const people = {
      eligible: await createPerson(),
      noPhoto: await createPerson({ photo: false }),
      withPass: await createPerson(),
      withOpenApplication: await createPerson(),
      withoutFiles: await createPerson({ photo: false, passport: false }),
    };
    await createPass(people.withPass, { validTo: soon });
    const open = await createApplication(applicationInput([people.withOpenApplication]));
    const before = await tableFingerprints(cast.app);
    const answer = await submit(applicationInput(Object.values(people)));
    expect(refusals(answer)).toEqual([
      ['ATTACHMENT_MISSING', 'personIds.1'],
      ['PERIODIC_PASS_EXISTS', 'personIds.2'],
      ['OPEN_APPLICATION_EXISTS', 'personIds.3'],
      ['ATTACHMENT_MISSING', 'personIds.4'],
      ['ATTACHMENT_MISSING', 'personIds.4'],
    ]);
    expect(answer.errors[2]?.extensions.params).toMatchObject({ applicationNumber: open.number });
    expect(await tableFingerprints(cast.app)).toEqual(before);
  });

  it('refuses all decisions when one of them is not allowed, and reports it at its place', async () => {
    const ids = [await createPerson(), await createPerson(), await createPerson()];
    const application = await createApplication(applicationInput(ids));
    const [first, second, third] = application.items.items;
    await createPass(ids[1] ?? '', { validTo: soon });
    const before = await tableFingerprints(cast.app);
    const refusalsFor = async (...decisions: Parameters<typeof decide>[2]) => {
      const answer = await decide(cast.reviewer, application, decisions);
      expect(await tableFingerprints(cast.app)).toEqual(before);
      return refusals(answer);
    };
    expect(await refusalsFor([first, 'APPROVE'], [second, 'APPROVE'], [third, 'REJECT', '不符'])).toEqual([
      ['PERIODIC_PASS_EXISTS', 'decisions.1.itemId'],
    ]);
    expect(await refusalsFor([first, 'RETURN'], [second, 'REJECT', ' '], [third, 'APPROVE'])).toEqual([
      ['REQUIRED', 'decisions.0.reason'],
      ['REQUIRED', 'decisions.1.reason'],
    ]);
    expect(await refusalsFor([first, 'APPROVE'], [first, 'REJECT', '不符'])).toEqual([
      ['DUPLICATE', 'decisions.1.itemId'],
    ]);
    expect(await refusalsFor([first, 'REJECT', '長'.repeat(501)])).toEqual([['TOO_LONG', 'decisions.0.reason']]);
    expect(await refusalsFor()).toEqual([['REQUIRED', 'decisions']]);
    const itemOfOther = (await createApplication(applicationInput([await createPerson()]))).items.items[0];
    const answer = await decide(cast.reviewer, application, [
      [first, 'APPROVE'],
      [itemOfOther, 'APPROVE'],
    ]);
    expect(refusals(answer)).toEqual([['NOT_FOUND', 'decisions.1.itemId']]);
  });

  it('refuses all withdrawals when one of them is not allowed', async () => {
    const application = await createApplication(applicationInput([await createPerson(), await createPerson()]));
    const [first = '', second = ''] = application.items.items.map(({ id }) => id);
    const partlyWithdrawn = resultOf(await withdraw(application, [first]));
    const before = await tableFingerprints(cast.app);
    expect(refusals(await withdraw(partlyWithdrawn, [second, first, second, 'x']))).toEqual([
      ['ACTION_NOT_ALLOWED', 'itemIds.1'],
      ['DUPLICATE', 'itemIds.2'],
      ['NOT_FOUND', 'itemIds.3'],
    ]);
    expect(refusals(await withdraw(partlyWithdrawn, []))).toEqual([['REQUIRED', 'itemIds']]);
    expect(await tableFingerprints(cast.app)).toEqual(before);
  });

  it('takes no step when its history cannot be written', async () => {
    const [reviewing, checking, returned] = [
      await createApplication(applicationInput([await createPerson()])),
      resultOf(
        await decideAll(cast.reviewer, await createApplication(applicationInput([await createPerson()])), 'APPROVE'),
      ),
      resultOf(
        await decideAll(
          cast.reviewer,
          await createApplication(applicationInput([await createPerson()])),
          'RETURN',
          '不符',
        ),
      ),
    ];
    const made =
      (await approveFully(await createApplication(applicationInput([await createPerson()])))).items.items[0]?.issuedPass
        ?.number ?? '';
    const forms = await Promise.all((['CANCELLATION', 'RENEWAL', 'AREA_CHANGE'] as const).map(validInput));
    const last: ApplicationResult[] = [];
    for (const form of forms) {
      const application = await createApplication(form);
      last.push(
        application.number.startsWith('OM04')
          ? application
          : resultOf(await decideAll(cast.reviewer, application, 'APPROVE')),
      );
    }
    const before = await tableFingerprints(cast.app);
    await withoutHistory(cast.app, async () => {
      const calls = [
        decideAll(cast.reviewer, reviewing, 'APPROVE'),
        decideAll(cast.police, checking, 'APPROVE'),
        decideAll(cast.police, checking, 'RETURN', '不符'),
        withdraw(reviewing),
        correct(returned, { reason: '改' }),
        markCards([made], 'MARK_MADE'),
        ...last.map((application) =>
          decideAll(statesOf(application)[0] === 'REVIEW' ? cast.reviewer : cast.police, application, 'APPROVE'),
        ),
      ];
      for (const call of calls) expect(refusals(await call)).toEqual([['INTERNAL', undefined]]);
    });
    expect(await tableFingerprints(cast.app)).toEqual(before);
    expect((await rowsOf(cast.app, 'select 1 from work_claim')).length).toBe(0);
  });
});
