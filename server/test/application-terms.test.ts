import { describe, expect, it } from 'vitest';
import { lastDay, type TermUnit } from '../src/applications/term.js';
import { PersonAttachment } from '../src/people/attachment.entity.js';
import { newId } from '../src/shared/ids.js';
import { done, refusals, statesOf, useApplications } from './support/applications.js';
import { buildFile } from './support/build.js';
import { rowsOf } from './support/rows.js';

const story = useApplications();
const { cast, at, person, filled, about, submit, submitted, decideAll, approved, card, find } = story;

const temporary = (personIds: string[], more: object = {}) =>
  filled(personIds, { form: 'TEMPORARY', term: { count: 1, unit: 'MONTH' }, ...more });

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
  ] as const)('from %s for %s %s to %s, both days whole', async (startDay, count, unit, last) => {
    const input = filled([await person()], { startDay, term: { count, unit } });
    const shown = await approved(await submitted(input));
    expect(shown).toMatchObject({ startDay, lastDay: last });
    expect(shown.items.items[0]?.issuedPass).toMatchObject({
      validFrom: `${startDay}T00:00:00+08:00`,
      validTo: `${last}T23:59:59+08:00`,
    });
  });

  it('R-TIME-1 is reckoned as PostgreSQL reckons', async () => {
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
  ])('%s from %s for %j is longer than it may be', async (form, startDay, term, params) => {
    const { errors } = await submit(filled([await person()], { form, startDay, term }));
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'OUT_OF_RANGE', field: 'term', params }]);
  });

  it('begins today at the earliest, and in 90 days at the latest', async () => {
    const ask = async (startDay: string) => refusals(await submit(temporary([await person()], { startDay })));
    expect(await ask('2026-11-09')).toEqual([['OUT_OF_RANGE', 'startDay']]);
    expect(await ask('2026-11-10')).toEqual([]);
    expect(await ask('2027-02-08')).toEqual([]);
    expect(await ask('2027-02-09')).toEqual([['OUT_OF_RANGE', 'startDay']]);
  });

  it('R-NUM-1 R-NUM-2 a temporary pass is a card with a QR code, under a number of its own', async () => {
    const shown = await approved(await submitted(temporary([await person()])));
    expect(shown.number).toMatch(/^OM03-11511-\d{5}$/);
    expect(shown.items.items[0]?.issuedPass).toMatchObject({ kind: 'TEMPORARY', medium: 'QR', status: 'TO_BE_MADE' });
    expect(shown.items.items[0]?.issuedPass?.number).toMatch(/^KLPT115-\d{6}$/);
  });

  it('a start that passes while it is decided on stays what it was', async () => {
    const shown = await submitted(filled([await person()], { startDay: '2026-11-12' }));
    await at('2026-11-25T09:00:00+08:00');
    const { issuedPass } = (await approved(shown)).items.items[0] ?? {};
    expect(issuedPass).toMatchObject({ validFrom: '2026-11-12T00:00:00+08:00', validTo: '2028-11-11T23:59:59+08:00' });
  });
});

describe('R-PRD-1 a term that is over before it is decided', () => {
  it('brings no card: it is told beforehand and refused, at every step, until its last second nothing is', async () => {
    const shown = await submitted(temporary([await person()], { startDay: '2026-11-10' }));
    const reviewed = done(await decideAll(cast.reviewer, shown, 'APPROVE'));
    const waiting = await submitted(temporary([await person()], { startDay: '2026-11-10' }));
    const until = '2026-12-09T23:59:59+08:00';

    await at('2026-12-09T23:59:59+08:00');
    expect((await find(reviewed.number)).items.items[0]?.eligibility).toEqual({ allowed: true, reasons: [] });
    await at('2026-12-10T00:00:00+08:00');
    for (const [viewer, application] of [
      [cast.police, reviewed],
      [cast.reviewer, waiting],
    ] as const) {
      const { errors } = await decideAll(viewer, application, 'APPROVE');
      const field = 'decisions.0.itemId';
      expect(errors.map(({ extensions }) => extensions)).toMatchObject([
        { code: 'TERM_OVER', field, params: { until } },
      ]);
      const [item] = (await find(application.number, viewer)).items.items;
      expect(item?.eligibility).toMatchObject({ allowed: false, reasons: [{ code: 'TERM_OVER', until }] });
    }
    expect(statesOf(done(await decideAll(cast.police, reviewed, 'REJECT', '已逾期')))).toEqual(['REJECTED']);
  });
});

describe('R-PRD-1 consents', () => {
  it.each([
    ['PERIODIC', ['personalDataConsent', 'documentsConfirmed']],
    ['TEMPORARY', ['personalDataConsent', 'documentsConfirmed']],
    ['RENEWAL', ['personalDataConsent', 'documentsConfirmed']],
    ['AREA_CHANGE', ['personalDataConsent']],
    ['CANCELLATION', []],
  ] as const)('%s must be agreed to: %j', async (form, consents) => {
    const about1 = form === 'PERIODIC' || form === 'TEMPORARY' ? temporary(['x'], { form }) : about(form, ['x']);
    const told = await submit({ ...about1, personalDataConsent: false, documentsConfirmed: false });
    const wanted = consents.map((consent) => ['CONSENT_NOT_GIVEN', consent]);
    expect(refusals(told).filter(([code]) => code === 'CONSENT_NOT_GIVEN')).toEqual(wanted);
  });

  it('the version of the text that was agreed to is on record, where there is one', async () => {
    const number = await card(await person());
    const versions = await rowsOf<{ form: string; version: string | null }>(
      cast.app,
      'select distinct form, consent_version as version from application where id = any($1::uuid[])',
      [
        (await submitted(filled([await person()]))).id,
        (await submitted(about('CANCELLATION', [number]))).id,
        (await submitted(temporary([await person()]))).id,
      ],
    );
    const byForm = Object.fromEntries(versions.map(({ form, version }) => [form, version]));
    expect(byForm).toEqual({ PERIODIC: expect.any(String), TEMPORARY: expect.any(String), CANCELLATION: null });
  });
});

describe('R-PRD-1 R-PER-1 attachments by kind', () => {
  it.each([
    ['PASSPORT', ['PHOTO', 'PASSPORT']],
    ['NATIONAL_ID', ['PHOTO', 'ID_CARD']],
    ['RESIDENT_ID', ['PHOTO', 'ID_CARD']],
  ] as const)('somebody identified by %s needs %j, and just these go with the application', async (idKind, kinds) => {
    const idNumber = { PASSPORT: undefined, NATIONAL_ID: 'A123456789', RESIDENT_ID: 'A800000014' }[idKind];
    const id = await person({ idKind, ...(idNumber && { idNumber }), photo: false, passport: false });
    await attach(id, 'OTHER');
    const wanted = async () => (await submit(filled([id]))).errors.map(({ extensions }) => extensions.params);
    for (const [done, kind] of kinds.entries()) {
      const missing = kinds.slice(done).map((attachment) => expect.objectContaining({ attachment, personId: id }));
      expect(await wanted()).toEqual(missing);
      await attach(id, kind);
    }
    const shown = await submitted(filled([id]));
    const { attachments } = shown as object as { attachments: { kind: string }[] };
    expect(attachments.map(({ kind }) => kind).sort()).toEqual([...kinds].sort());
  });

  it('a renewal asks for a photo, a change of areas for nothing', async () => {
    const id = await person();
    const number = await card(id);
    await rowsOf(cast.app, 'update person_attachment set removed_at = now() where person_id = $1', id);
    expect(refusals(await submit(about('AREA_CHANGE', [number])))).toEqual([]);
    await at('2028-11-10T10:00:00+08:00');
    const { errors } = await submit(about('RENEWAL', [number]));
    expect(errors.map(({ extensions }) => [extensions.code, extensions.params])).toContainEqual([
      'ATTACHMENT_MISSING',
      expect.objectContaining({ attachment: 'PHOTO' }),
    ]);
  });
});
