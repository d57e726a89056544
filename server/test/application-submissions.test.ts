import { describe, expect, it } from 'vitest';
import { FORM_KINDS, type FormKind } from '../src/applications/application.entity.js';
import { done, refusals, type Shown, statesOf, useApplications } from './support/applications.js';
import { buildCompany, buildShared } from './support/build.js';
import { withoutHistory } from './support/history.js';
import { rowsOf } from './support/rows.js';
import { written } from './support/written.js';

const story = useApplications();
const { cast, at, person, filled, about, ask, submit, submitted, decide, decideAll, correct, withdraw, mark } = story;
const { approved, holds } = story;

const soon = new Date('2026-12-01T23:59:59+08:00');
const DRAFT = `id form reason areaCodes personIds passNumbers pickupPortCode startDay term { count unit } version`;
const SAVE = `mutation($form: FormKind!, $content: ApplicationDraftInput!, $id: ID, $version: Int) {
  saveApplicationDraft(form: $form, content: $content, id: $id, version: $version) { ${DRAFT} } }`;

/** A form of each kind, filled in rightly. */
async function input(form: FormKind): Promise<Record<string, unknown>> {
  if (form === 'CANCELLATION' || form === 'RENEWAL' || form === 'AREA_CHANGE') {
    return about(form, [await holds(await person(), { validTo: soon })]);
  }
  const people = [await person(), await person()];
  if (form !== 'FOREIGN_SINGLE_ENTRY') return filled(people, { form, term: { count: 1, unit: 'MONTH' } });
  const consents = { personalDataConsent: true, documentsConfirmed: true };
  return { form, reason: '施工', areaCodes: ['KEELUNG-EAST'], personIds: people, ...consents };
}

describe.each(FORM_KINDS)('R-NUM-2 submitting %s', (form) => {
  it('once for a key: the same answer for the same call, none for another', async () => {
    const asked = await input(form);
    const first = await submit(asked, cast.dehai, `key-${form}`);
    done(first);
    const before = await written(cast.app);
    expect((await submit(asked, cast.dehai, `key-${form}`)).text).toBe(first.text);
    const other = await submit({ ...asked, reason: '另一事由' }, cast.dehai, `key-${form}`);
    expect(refusals(other)).toEqual([['IDEMPOTENCY_KEY_REUSED', 'idempotencyKey']]);
    expect(await written(cast.app)).toEqual(before);
  });

  it('from a draft, which holds all of it, is the company’s, and goes with the submission', async () => {
    const asked = await input(form);
    const { form: _form, personalDataConsent: _given, documentsConfirmed: _confirmed, ...content } = asked;
    const saved = await ask(cast.dehai.operator, SAVE, { form, content });
    const draft = done(saved) as unknown as { id: string; version: number };
    const empty = { areaCodes: [], personIds: [], passNumbers: [], pickupPortCode: null, startDay: null, term: null };
    expect(draft).toMatchObject({ form, ...empty, ...content });
    const ONE = `query($id: ID!) { applicationDraft(id: $id) { ${DRAFT} } }`;
    expect((await ask(cast.dehai.operator, ONE, { id: draft.id })).data.applicationDraft).toEqual(draft);
    expect((await ask(cast.yonghang.operator, ONE, { id: draft.id })).data.applicationDraft).toBeNull();
    expect(done(await submit({ ...asked, draftId: draft.id }))).toMatchObject({ form });
    expect((await ask(cast.dehai.operator, ONE, { id: draft.id })).data.applicationDraft).toBeNull();
  });

  it('nothing is left of it when it cannot be written down', async () => {
    const asked = await input(form);
    const before = await written(cast.app);
    await withoutHistory(cast.app, async () => {
      expect(refusals(await submit(asked))).toEqual([['INTERNAL', undefined]]);
    });
    expect(await written(cast.app)).toEqual(before);
  });
});

describe('R-NUM-2 the numbers of a month', () => {
  it('are not used up by one company: its submissions of a day are limited, all accounts together', async () => {
    const company = await buildCompany(cast.app, '無盡股份有限公司', '53212539');
    const first = filled([await person({}, company)]);
    const { number } = done(await submit(first, company, 'first'));
    await cast.app.services.limits.take('submissionsPerCompany', company.id, 499);
    // A call that is repeated has its answer all the same.
    expect(done(await submit(first, company, 'first')).number).toBe(number);
    const someone = await person({}, company);
    expect(refusals(await submit(filled([someone]), company))).toEqual([['RATE_LIMITED', undefined]]);
  });
});

describe('what reviewers read', () => {
  it('is what was typed: nothing unseen stays in a reason', async () => {
    const shown = await submitted(filled([await person()], { reason: '碼頭\u202e作業\u200b' }));
    expect(shown).toMatchObject({ reason: '碼頭作業' });
    expect(refusals(await submit(filled([await person()], { reason: '\u200b' })))).toEqual([['REQUIRED', 'reason']]);
  });
});

describe('drafts', () => {
  it('are read once in a document, and hold no more than ids and codes are long', async () => {
    const { operator } = cast.dehai;
    expect(refusals(await ask(operator, '{ a: applicationDrafts { id } b: applicationDrafts { id } }', {}))).toEqual([
      ['BAD_REQUEST', undefined],
    ]);
    const SAVE = `mutation($content: ApplicationDraftInput!) { saveApplicationDraft(form: PERIODIC, content: $content) { id } }`;
    for (const list of ['areaCodes', 'personIds', 'passNumbers']) {
      const told = await ask(operator, SAVE, { content: { [list]: ['x'.repeat(41)] } });
      expect(refusals(told)).toEqual([['TOO_LONG', `content.${list}`]]);
    }
  });

  it('a draft that is gone, of another company or of another form refuses the submission, whole', async () => {
    const content = { reason: '碼頭' };
    const own = done(await ask(cast.dehai.operator, SAVE, { form: 'TEMPORARY', content })).id;
    const theirs = done(await ask(cast.yonghang.operator, SAVE, { form: 'PERIODIC', content })).id;
    const asked = await input('PERIODIC');
    const before = await written(cast.app);
    for (const draftId of [own, theirs, 'x', '01890000-0000-7000-8000-000000000000']) {
      expect(refusals(await submit({ ...asked, draftId }))).toEqual([['NOT_FOUND', 'draftId']]);
    }
    expect(await written(cast.app)).toEqual(before);
  });
});

describe('the same call once more', () => {
  it('gets its answer also when the days that it names have passed', async () => {
    const asked = filled([await person()], { startDay: '2026-11-10' });
    const first = done(await submit(asked, cast.dehai, 'slow-line'));
    await at('2026-11-11T00:00:01+08:00');
    expect(refusals(await submit(filled([await person()], { startDay: '2026-11-10' })))).toEqual([
      ['OUT_OF_RANGE', 'startDay'],
    ]);
    expect(done(await submit(asked, cast.dehai, 'slow-line')).number).toBe(first.number);
  });

  it('R-REG-7 a shared account has its keys for each company', async () => {
    const { accountId, bindingIds } = await buildShared(cast.app, 'agency', [
      cast.dehai.accountId,
      cast.yonghang.accountId,
    ]);
    const as = async (bindingId = '') => ({
      ...cast.dehai,
      operator: await cast.app.signedIn(accountId, { bindingId }),
    });
    const mine = done(await submit(filled([await person()]), await as(bindingIds[0]), 'shared-key'));
    const theirs = await submit(filled([await person({}, cast.yonghang)]), await as(bindingIds[1]), 'shared-key');
    expect(done(theirs).number).not.toBe(mine.number);
  });
});

describe('R-ONE-8 all or nothing', () => {
  it('of people with all sorts of faults every one is told, and nothing is written', async () => {
    const people = {
      good: await person(),
      noPhoto: await person({ photo: false }),
      held: await person(),
      underWay: await person(),
      bare: await person({ photo: false, passport: false }),
    };
    await holds(people.held, { validTo: soon });
    const open = await submitted(filled([people.underWay]));
    const before = await written(cast.app);
    const told = await submit(filled(Object.values(people)));
    expect(refusals(told)).toEqual([
      ['ATTACHMENT_MISSING', 'personIds.1'],
      ['PERIODIC_PASS_EXISTS', 'personIds.2'],
      ['OPEN_APPLICATION_EXISTS', 'personIds.3'],
      ['ATTACHMENT_MISSING', 'personIds.4'],
      ['ATTACHMENT_MISSING', 'personIds.4'],
    ]);
    expect(told.errors[2]?.extensions.params).toMatchObject({ applicationNumber: open.number });
    expect(await written(cast.app)).toEqual(before);
  });

  it('of decisions one that may not be made refuses all, at its place', async () => {
    const ids = [await person(), await person(), await person()];
    const shown = await submitted(filled(ids));
    const [first, second, third] = shown.items.items;
    await holds(ids[1] ?? '', { validTo: soon });
    const before = await written(cast.app);
    const refusedBy = async (...said: Parameters<typeof decide>[2]) => {
      const told = await decide(cast.reviewer, shown, said);
      expect(await written(cast.app)).toEqual(before);
      return refusals(told);
    };
    expect(await refusedBy([first, 'APPROVE'], [second, 'APPROVE'], [third, 'REJECT', '不符'])).toEqual([
      ['PERIODIC_PASS_EXISTS', 'decisions.1.itemId'],
    ]);
    expect(await refusedBy([first, 'RETURN'], [second, 'REJECT', ' '], [third, 'APPROVE'])).toEqual([
      ['REQUIRED', 'decisions.0.reason'],
      ['REQUIRED', 'decisions.1.reason'],
    ]);
    expect(await refusedBy([first, 'APPROVE'], [first, 'REJECT', '不符'])).toEqual([
      ['DUPLICATE', 'decisions.1.itemId'],
    ]);
    expect(await refusedBy([first, 'REJECT', '長'.repeat(501)])).toEqual([['TOO_LONG', 'decisions.0.reason']]);
    expect(await refusedBy()).toEqual([['REQUIRED', 'decisions']]);
    const stranger = (await submitted(filled([await person()]))).items.items[0];
    const told = await decide(cast.reviewer, shown, [
      [first, 'APPROVE'],
      [stranger, 'APPROVE'],
    ]);
    expect(refusals(told)).toEqual([['NOT_FOUND', 'decisions.1.itemId']]);
  });

  it('of items that are withdrawn likewise', async () => {
    const shown = await submitted(filled([await person(), await person()]));
    const [first = '', second = ''] = shown.items.items.map(({ id }) => id);
    const half = done(await withdraw(shown, [first]));
    const before = await written(cast.app);
    expect(refusals(await withdraw(half, [second, first, second, 'x']))).toEqual([
      ['ACTION_NOT_ALLOWED', 'itemIds.1'],
      ['DUPLICATE', 'itemIds.2'],
      ['NOT_FOUND', 'itemIds.3'],
    ]);
    expect(refusals(await withdraw(half, []))).toEqual([['REQUIRED', 'itemIds']]);
    expect(await written(cast.app)).toEqual(before);
  });

  it('no step is half-written: without its history none is taken', async () => {
    const [reviewing, checking, returned] = [
      await submitted(filled([await person()])),
      done(await decideAll(cast.reviewer, await submitted(filled([await person()])), 'APPROVE')),
      done(await decideAll(cast.reviewer, await submitted(filled([await person()])), 'RETURN', '不符')),
    ];
    const made = (await approved(await submitted(filled([await person()])))).items.items[0]?.issuedPass?.number ?? '';
    const forms = await Promise.all((['CANCELLATION', 'RENEWAL', 'AREA_CHANGE'] as const).map(input));
    const last: Shown[] = [];
    for (const form of forms) {
      const shown = await submitted(form);
      last.push(shown.number.startsWith('OM04') ? shown : done(await decideAll(cast.reviewer, shown, 'APPROVE')));
    }
    const before = await written(cast.app);
    await withoutHistory(cast.app, async () => {
      const calls = [
        decideAll(cast.reviewer, reviewing, 'APPROVE'),
        decideAll(cast.police, checking, 'APPROVE'),
        decideAll(cast.police, checking, 'RETURN', '不符'),
        withdraw(reviewing),
        correct(returned, { reason: '改' }),
        mark([made], 'MARK_MADE'),
        ...last.map((shown) =>
          decideAll(statesOf(shown)[0] === 'REVIEW' ? cast.reviewer : cast.police, shown, 'APPROVE'),
        ),
      ];
      for (const call of calls) expect(refusals(await call)).toEqual([['INTERNAL', undefined]]);
    });
    expect(await written(cast.app)).toEqual(before);
    expect((await rowsOf(cast.app, 'select 1 from work_claim')).length).toBe(0);
  });
});
