import { beforeAll, expect, it, vi } from 'vitest';
import { startTestApp, type TestApp } from './support/app.js';
import { type BuiltCompany, buildCompany, buildPass, buildPerson } from './support/build.js';

let app: TestApp;
let company: BuiltCompany;

beforeAll(async () => {
  app = await startTestApp();
  company = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  return app.stop;
});

const LIST = '{ passes(filter: { ownership: OWNED }) { items { number areas { code nameEn: name(language: EN) } } } }';

it('an area that another server has added is read when a list comes upon it, and the list does not fail', async () => {
  const person = await buildPerson(app, company.id, { idNumber: 'G1234567' });
  const number = await buildPass(app, company.id, person, { areaCode: 'KEELUNG-EAST' });
  await app.asOwner(`insert into port_area (id, code, port_id, name_zh, name_en)
    select 999, 'KEELUNG-NEW', port_id, '新碼頭', 'New pier' from port_area where code = 'KEELUNG-EAST'`);
  await app.asOwner(
    `update pass_area set area_id = 999 where pass_id = (select id from pass where number = '${number}')`,
  );

  const list = async () => {
    const { data, errors } = await app.query(company.operator, LIST);
    expect(errors).toEqual([]);
    return data.passes.items;
  };
  expect(await list()).toMatchObject([{ number, areas: [{ nameEn: 'New area' }] }]);
  await vi.waitFor(async () =>
    expect(await list()).toEqual([{ number, areas: [{ code: 'KEELUNG-NEW', nameEn: 'New pier' }] }]),
  );
});
