import { describe, expect, it } from 'vitest';
import { refusals, resultOf, useApplications } from './support/applications.js';
import { deactivate } from './support/build.js';
import { rowsOf } from './support/rows.js';

const api = useApplications();
const {
  cast,
  setClock,
  createPerson,
  newPassportNumber,
  applicationInput,
  passFormInput,
  query,
  submit,
  createApplication,
  decideAll,
  approveFully,
  issueCard,
  findApplication,
  createPass,
} = api;

const later = new Date('2027-11-19T23:59:59+08:00');
const aSecondAgo = new Date('2026-11-10T09:59:59+08:00');
const soon = new Date('2026-12-01T23:59:59+08:00');
type Fields = Record<string, unknown>;

describe('changes after submission are shown to the reviewer and refuse the approval', () => {
  it.each([
    [
      'R-PRD-2 a pass of another company',
      'PERIODIC',
      'PERIODIC_PASS_EXISTS',
      (id: string) => createPass(id, { validTo: later }, cast.yonghang),
    ],
    [
      'R-PRD-3 a deactivated pass of another company',
      'TEMPORARY',
      'PERIODIC_PASS_DEACTIVATED',
      (id: string) => createPass(id, { validTo: later, deactivatedAt: aSecondAgo }, cast.yonghang),
    ],
  ] as const)('%s', async (_title, form, code, createPassOf) => {
    const shared = newPassportNumber();
    const theirs = await createPerson({ idNumber: shared }, cast.yonghang);
    const application = await createApplication(
      applicationInput([await createPerson({ idNumber: shared })], { form, term: { count: 1, unit: 'MONTH' } }),
    );
    const [before] = (await findApplication(application.number, cast.reviewer)).items.items;
    expect(before?.eligibility).toEqual({ allowed: true, reasons: [] });
    await createPassOf(theirs);
    const [item] = (await findApplication(application.number, cast.reviewer)).items.items;
    expect(item?.eligibility).toMatchObject({
      allowed: false,
      reasons: [{ code, until: '2027-11-19T23:59:59+08:00' }],
    });
    // Lists do not disclose passes of other companies (R-ACC-3).
    const [seen] = (await findApplication(application.number)).items.items;
    expect(seen?.eligibility).toEqual({ allowed: true, reasons: [] });
    const answer = await decideAll(cast.reviewer, application, 'APPROVE');
    expect(answer.errors.map(({ extensions }) => extensions)).toMatchObject([
      { code, params: { until: '2027-11-19T23:59:59+08:00' } },
    ]);
    // Returning and rejecting stay possible.
    resultOf(await decideAll(cast.reviewer, application, 'REJECT', '已有證'));
  });

  it('R-PRD-4 R-PRD-5 R-PRD-6 expiry, deactivation and an open cancellation of the pass itself', async () => {
    const numbers = [];
    for (let count = 0; count < 3; count += 1) numbers.push(await createPass(await createPerson(), { validTo: soon }));
    const [ended = '', deactivated = '', leaving = ''] = numbers;
    const change = async (number: string) => (await createApplication(passFormInput('AREA_CHANGE', [number]))).number;
    const open = [
      await change(ended),
      await change(deactivated),
      (await createApplication(passFormInput('RENEWAL', [leaving]))).number,
    ];
    const cancellation = await createApplication(passFormInput('CANCELLATION', [leaving]));
    await deactivate(cast.app, deactivated);
    await rowsOf(cast.app, 'update pass set valid_to = $2 where number = $1', ended, aSecondAgo);
    // Read in one query: each application is checked on its own and does not block itself.
    const { data } = await query(
      cast.reviewer,
      `{ applications(size: 4) { items { number items { items { eligibility {
      reasons { code until applicationNumber } } } } } } }`,
      {},
    );
    const found = new Map(
      data.applications.items.map((row: Fields) => [
        row.number,
        (row.items as { items: Fields[] }).items[0]?.eligibility,
      ]),
    );
    const reason = (code: string, until: string | null, applicationNumber: string | null = null) => ({
      reasons: [{ code, until, applicationNumber }],
    });
    expect(open.map((number) => found.get(number))).toEqual([
      reason('PASS_EXPIRED', '2026-11-10T09:59:59+08:00'),
      reason('PASS_DEACTIVATED', null),
      reason('OPEN_APPLICATION_EXISTS', null, cancellation.number),
    ]);
    expect(found.get(cancellation.number)).toEqual({ reasons: [] });
    for (const [index, code] of ['PASS_EXPIRED', 'PASS_DEACTIVATED', 'OPEN_APPLICATION_EXISTS'].entries()) {
      const application = await findApplication(open[index] ?? '', cast.reviewer);
      expect(refusals(await decideAll(cast.reviewer, application, 'APPROVE'))).toEqual([[code, 'decisions.0.itemId']]);
    }
  });
});

describe('R-PRD-2 one valid periodic pass across all companies', () => {
  it('accepts applications of two companies, but refuses the second approval until the first pass is cancelled', async () => {
    const idNumber = newPassportNumber();
    const mine = await createApplication(applicationInput([await createPerson({ idNumber })]));
    const theirs = await createApplication(
      applicationInput([await createPerson({ idNumber }, cast.yonghang)]),
      cast.yonghang,
    );
    const reviewed = resultOf(await decideAll(cast.reviewer, theirs, 'APPROVE'));
    const [item] = (await approveFully(mine)).items.items;
    expect(refusals(await decideAll(cast.police, reviewed, 'APPROVE'))).toEqual([
      ['PERIODIC_PASS_EXISTS', 'decisions.0.itemId'],
    ]);
    await approveFully(await createApplication(passFormInput('CANCELLATION', [item?.issuedPass?.number ?? ''])));
    resultOf(await decideAll(cast.police, reviewed, 'APPROVE'));
  });
});

describe('R-REG-6 a company without an approved certificate, or with incomplete data', () => {
  it('may only cancel passes', async () => {
    const withoutCertificate = await api.createCompany('新來股份有限公司', '12345675', { certificate: false });
    const id = await createPerson({}, withoutCertificate);
    const number = await createPass(id, { validTo: soon }, withoutCertificate);
    const others = [await createPerson({}, withoutCertificate), await createPerson({}, withoutCertificate)];
    const inputs = [
      applicationInput(others),
      applicationInput(others, { form: 'TEMPORARY', term: { count: 1, unit: 'DAY' } }),
      passFormInput('RENEWAL', [number]),
      passFormInput('AREA_CHANGE', [number]),
    ];
    for (const input of inputs)
      expect(refusals(await submit(input, withoutCertificate))).toEqual([['CERTIFICATE_NOT_APPROVED', undefined]]);
    await rowsOf(cast.app, `update company set phone = '' where id = any($1)`, [withoutCertificate.id, cast.dehai.id]);
    expect(refusals(await submit(applicationInput([await createPerson()])))).toEqual([
      ['COMPANY_DATA_INCOMPLETE', undefined],
    ]);
    await rowsOf(cast.app, `update company set phone = '02-12345678' where id = $1`, cast.dehai.id);
    await approveFully(await createApplication(passFormInput('CANCELLATION', [number]), withoutCertificate));
    await setClock('2026-11-10T12:00:00+08:00');
    expect(refusals(await submit(passFormInput('CANCELLATION', [await issueCard(await createPerson())])))).toEqual([]);
  });
});
