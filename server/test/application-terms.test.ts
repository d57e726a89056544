import { describe, expect, it } from 'vitest';
import { lastDay, type TermUnit } from '../src/applications/forms/term.js';
import { PersonAttachment } from '../src/people/attachment.entity.js';
import { newId } from '../src/shared/ids.js';
import { refusals, resultOf, statesOf, useApplications } from './support/applications.js';
import { buildFile } from './support/build.js';
import { rowsOf } from './support/rows.js';

const api = useApplications();
const {
  cast,
  setClock,
  createPerson,
  applicationInput,
  passFormInput,
  submit,
  createApplication,
  decideAll,
  approveFully,
  issueCard,
  findApplication,
} = api;

const temporary = (personIds: string[], more: object = {}) =>
  applicationInput(personIds, { form: 'TEMPORARY', term: { count: 1, unit: 'MONTH' }, ...more });

async function attach(personId: string, kind: 'PHOTO' | 'ID_CARD' | 'PASSPORT' | 'OTHER') {
  const [fileId, createdAt] = [await buildFile(cast.app), cast.app.clock.now()];
  await cast.app.services.orm.em.fork().insert(PersonAttachment, { id: newId(), personId, kind, fileId, createdAt });
}

describe('R-PRD-1 how long a pass is valid', () => {
  it.each([
    ['2026-11-20', 2, 'YEAR', '2028-11-19'],
    ['2026-11-10', 3, 'YEAR', '2029-11-09'],
    ['2026-11-20', 1, 'DAY', '2026-11-20'],
    // R-TIME-1
    ['2027-01-31', 1, 'MONTH', '2027-02-27'],
  ] as const)('starting %s for %s %s: until %s, both days included', async (startDay, count, unit, last) => {
    const input = applicationInput([await createPerson()], { startDay, term: { count, unit } });
    const application = await approveFully(await createApplication(input));
    expect(application).toMatchObject({ startDay, lastDay: last });
    expect(application.items.items[0]?.issuedPass).toMatchObject({
      validFrom: `${startDay}T00:00:00+08:00`,
      validTo: `${last}T23:59:59+08:00`,
    });
  });

  it('R-TIME-1 calculates terms as PostgreSQL does', async () => {
    const starts = ['2026-01-28', '2026-01-31', '2026-03-31', '2028-01-30', '2028-02-29', '2026-12-31'];
    const terms = [
      [1, 'MONTH'],
      [13, 'MONTH'],
      [1, 'YEAR'],
      [3, 'YEAR'],
      [45, 'DAY'],
    ] as const satisfies [number, TermUnit][];
    for (const start of starts) {
      for (const [count, unit] of terms) {
        const text = `select ($1::date + ('${count} ${unit}')::interval - interval '1 day')::date::text as last`;
        const [row] = await rowsOf<{ last: string }>(cast.app, text, start);
        expect([start, count, unit, lastDay(start, { count, unit })]).toEqual([start, count, unit, row?.last]);
      }
    }
  });

  it.each([
    ['PERIODIC', '2026-11-20', { count: 37, unit: 'MONTH' }, { limit: 3, unit: 'YEAR' }],
    ['PERIODIC', '2026-11-20', { count: 0, unit: 'DAY' }, { limit: 3, unit: 'YEAR' }],
    ['TEMPORARY', '2026-11-20', { count: 31, unit: 'DAY' }, { limit: 1, unit: 'MONTH' }],
    ['TEMPORARY', '2027-01-31', { count: 29, unit: 'DAY' }, { limit: 1, unit: 'MONTH' }],
  ])('refuses a %s term from %s for %j as too long or too short', async (form, startDay, term, params) => {
    const { errors } = await submit(applicationInput([await createPerson()], { form, startDay, term }));
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'OUT_OF_RANGE', field: 'term', params }]);
  });

  it('starts today at the earliest and in 90 days at the latest', async () => {
    const refusalsFor = async (startDay: string) =>
      refusals(await submit(temporary([await createPerson()], { startDay })));
    expect(await refusalsFor('2026-11-09')).toEqual([['OUT_OF_RANGE', 'startDay']]);
    expect(await refusalsFor('2026-11-10')).toEqual([]);
    expect(await refusalsFor('2027-02-08')).toEqual([]);
    expect(await refusalsFor('2027-02-09')).toEqual([['OUT_OF_RANGE', 'startDay']]);
  });

  it('R-NUM-1 R-NUM-2 issues a temporary pass as a QR card with a number of its own', async () => {
    const application = await approveFully(await createApplication(temporary([await createPerson()])));
    expect(application.number).toMatch(/^OM03-11511-\d{5}$/);
    expect(application.items.items[0]?.issuedPass).toMatchObject({
      kind: 'TEMPORARY',
      medium: 'QR',
      status: 'TO_BE_MADE',
    });
    expect(application.items.items[0]?.issuedPass?.number).toMatch(/^KLPT115-\d{6}$/);
  });

  it('keeps a start day that passes before the decision', async () => {
    const application = await createApplication(applicationInput([await createPerson()], { startDay: '2026-11-12' }));
    await setClock('2026-11-25T09:00:00+08:00');
    const { issuedPass } = (await approveFully(application)).items.items[0] ?? {};
    expect(issuedPass).toMatchObject({ validFrom: '2026-11-12T00:00:00+08:00', validTo: '2028-11-11T23:59:59+08:00' });
  });
});

describe('R-PRD-1 a term that ends before the decision', () => {
  it('refuses the approval at every step once the term has ended, and says so beforehand', async () => {
    const application = await createApplication(temporary([await createPerson()], { startDay: '2026-11-10' }));
    const reviewed = resultOf(await decideAll(cast.reviewer, application, 'APPROVE'));
    const waiting = await createApplication(temporary([await createPerson()], { startDay: '2026-11-10' }));
    const until = '2026-12-09T23:59:59+08:00';

    await setClock('2026-12-09T23:59:59+08:00');
    expect((await findApplication(reviewed.number)).items.items[0]?.eligibility).toEqual({
      allowed: true,
      reasons: [],
    });
    await setClock('2026-12-10T00:00:00+08:00');
    for (const [viewer, application] of [
      [cast.police, reviewed],
      [cast.reviewer, waiting],
    ] as const) {
      const { errors } = await decideAll(viewer, application, 'APPROVE');
      const field = 'decisions.0.itemId';
      expect(errors.map(({ extensions }) => extensions)).toMatchObject([
        { code: 'TERM_OVER', field, params: { until } },
      ]);
      const [item] = (await findApplication(application.number, viewer)).items.items;
      expect(item?.eligibility).toMatchObject({ allowed: false, reasons: [{ code: 'TERM_OVER', until }] });
    }
    expect(statesOf(resultOf(await decideAll(cast.police, reviewed, 'REJECT', '已逾期')))).toEqual(['REJECTED']);
  });
});

describe('R-PRD-1 consents', () => {
  it.each([
    ['PERIODIC', ['personalDataConsent', 'documentsConfirmed']],
    ['TEMPORARY', ['personalDataConsent', 'documentsConfirmed']],
    ['RENEWAL', ['personalDataConsent', 'documentsConfirmed']],
    ['AREA_CHANGE', ['personalDataConsent']],
    ['CANCELLATION', []],
  ] as const)('refuses %s without the consents %j', async (form, consents) => {
    const input = form === 'PERIODIC' || form === 'TEMPORARY' ? temporary(['x'], { form }) : passFormInput(form, ['x']);
    const answer = await submit({ ...input, personalDataConsent: false, documentsConfirmed: false });
    const expected = consents.map((consent) => ['CONSENT_NOT_GIVEN', consent]);
    expect(refusals(answer).filter(([code]) => code === 'CONSENT_NOT_GIVEN')).toEqual(expected);
  });

  it('stores the version of the consent text, if the form has one', async () => {
    const number = await issueCard(await createPerson());
    const versions = await rowsOf<{ form: string; version: string | null }>(
      cast.app,
      'select distinct form, consent_version as version from application where id = any($1::uuid[])',
      [
        (await createApplication(applicationInput([await createPerson()]))).id,
        (await createApplication(passFormInput('CANCELLATION', [number]))).id,
        (await createApplication(temporary([await createPerson()]))).id,
      ],
    );
    const byForm = Object.fromEntries(versions.map(({ form, version }) => [form, version]));
    expect(byForm).toEqual({ PERIODIC: expect.any(String), TEMPORARY: expect.any(String), CANCELLATION: null });
  });
});

describe('R-PRD-1 R-PER-1 attachments by kind of document', () => {
  it.each([
    ['PASSPORT', ['PHOTO', 'PASSPORT']],
    ['NATIONAL_ID', ['PHOTO', 'ID_CARD']],
    ['RESIDENT_ID', ['PHOTO', 'ID_CARD']],
  ] as const)(
    'requires of a person with %s the files %j and attaches exactly these to the application',
    async (idKind, kinds) => {
      const idNumber = { PASSPORT: undefined, NATIONAL_ID: 'A123456789', RESIDENT_ID: 'A800000014' }[idKind];
      const id = await createPerson({ idKind, ...(idNumber && { idNumber }), photo: false, passport: false });
      await attach(id, 'OTHER');
      const missingFiles = async () =>
        (await submit(applicationInput([id]))).errors.map(({ extensions }) => extensions.params);
      for (const [attached, kind] of kinds.entries()) {
        const missing = kinds
          .slice(attached)
          .map((attachment) => expect.objectContaining({ attachment, personId: id }));
        expect(await missingFiles()).toEqual(missing);
        await attach(id, kind);
      }
      const application = await createApplication(applicationInput([id]));
      const { attachments } = application as object as { attachments: { kind: string }[] };
      expect(attachments.map(({ kind }) => kind).sort()).toEqual([...kinds].sort());
    },
  );

  it('requires a photo for a renewal and nothing for an area change', async () => {
    const id = await createPerson();
    const number = await issueCard(id, { startDay: '2026-11-10' });
    await rowsOf(cast.app, 'update person_attachment set removed_at = now() where person_id = $1', id);
    expect(refusals(await submit(passFormInput('AREA_CHANGE', [number])))).toEqual([]);
    await setClock('2028-11-10T10:00:00+08:00');
    const { errors } = await submit(passFormInput('RENEWAL', [number]));
    expect(errors.map(({ extensions }) => [extensions.code, extensions.params])).toContainEqual([
      'ATTACHMENT_MISSING',
      expect.objectContaining({ attachment: 'PHOTO' }),
    ]);
  });
});
