import { assertInputObjectType } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { createSchema } from '../src/schema.js';
import { startTestApp, type TestApp } from './support/app.js';
import { buildAnalyst, buildCompany, buildPass, buildPerson } from './support/build.js';

let app: TestApp;
let analyst: Awaited<ReturnType<typeof buildAnalyst>>;
let number: string;

/** A value for each condition on passes. */
const VALUES: Readonly<Record<string, unknown>> = {
  ownership: 'OWNED',
  kinds: ['PERIODIC'],
  statuses: ['VALID', 'BLOCKED'],
  number: 'KL',
  numbers: ['KLPC115-000001'],
  applicationNumber: 'OM01-1150000001',
  holderName: '羅莎',
  idNumber: 'A2211110',
  search: '羅莎',
  exchanges: ['CAME_OF'],
  portCodes: ['KEELUNG'],
  spotChecks: ['FAILED', 'NOT_CHECKED'],
  issuedFrom: '2026-01-01T00:00:00+08:00',
  opensPortCodes: ['KEELUNG'],
  areaCodes: ['KEELUNG-EAST'],
  issuedBefore: '2028-01-01T00:00:00+08:00',
  validToFrom: '2026-01-01T00:00:00+08:00',
  validToBefore: '2028-01-01T00:00:00+08:00',
  endsWithinDays: 30,
  collected: false,
  company: '德海',
  cardOrigins: ['RENEWAL'],
  madeBefore: '2028-01-01T00:00:00+08:00',
  collectedFrom: '2026-01-01T00:00:00+08:00',
  collectedBefore: '2028-01-01T00:00:00+08:00',
  inBatch: false,
  notCollectedInTime: true,
  noPassageSince: '2026-01-01T00:00:00+08:00',
};

beforeAll(async () => {
  app = await startTestApp();
  analyst = await buildAnalyst(app);
  const dehai = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  const person = await buildPerson(app, dehai.id, { name: '羅莎', idNumber: 'A2211110' });
  number = await buildPass(app, dehai.id, person, { areaCode: 'KEELUNG-EAST' });
  return app.stop;
});

const ask = (filter: object, more = '') =>
  app.query(analyst, `query List($filter: PassFilter!) { passes(filter: $filter ${more}) { items { number } } }`, {
    filter,
  });

// An analyst's statements run with the rights of a login that reads few tables.
it('answers or refuses each condition on passes that an analyst asks for, and fails at none', async () => {
  const input = assertInputObjectType(createSchema().getType('PassFilter'));
  expect(Object.keys(input.getFields()).toSorted()).toEqual(Object.keys(VALUES).toSorted());
  const failed: string[] = [];
  for (const [field, value] of Object.entries(VALUES)) {
    const { errors } = await ask({ [field]: value });
    for (const { extensions } of errors)
      if (extensions?.code !== 'FILTER_NOT_ALLOWED') failed.push(`${field}: ${extensions?.code}`);
  }
  expect(failed).toEqual([]);
});

it('lists the second page to an analyst', async () => {
  const first = await ask({}, ', size: 1');
  expect(first.data.passes.items).toEqual([{ number }]);
  expect((await ask({}, ', size: 1, page: 2')).data.passes.items).toEqual([]);
});
