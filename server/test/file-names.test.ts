import { beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './support/app.js';
import { type BuiltCompany, buildCompany, buildPerson } from './support/build.js';
import { ATTACH } from './support/people.js';
import { rowsOf } from './support/rows.js';
import { placesContaining } from './support/traces.js';
import { upload } from './support/uploads.js';

let app: TestApp;
let company: BuiltCompany;

beforeAll(async () => {
  app = await startTestApp();
  company = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  return app.stop;
});

const FILES = 'query Files($id: ID!) { person(id: $id) { attachments { file { id name url } } } }';
const filesOf = async (id: string) => {
  const { data } = await app.query(company.operator, FILES, { id });
  return data.person.attachments.map(({ file }: { file: unknown }) => file);
};

/** A person with a scan of that name; returns the person's id. */
async function personWithScan(idNumber: string, fileName: string): Promise<string> {
  const personId = await buildPerson(app, company.id, { idNumber, passport: false });
  const { id: uploadId, ...uploaded } = await upload(app, company.operator, 'PASSPORT', { fileName });
  expect(uploaded.fileName).toBe(fileName);
  await app.query(company.operator, ATTACH, { personId, kind: 'PASSPORT', uploadId });
  return personId;
}

it('R-ACC-6 keeps the name of a file, in which an ID number may stand, in no readable form', async () => {
  const id = await personWithScan('P1000001', '護照A123456789.jpg');
  const [file] = await filesOf(id);
  expect(file.name).toBe('護照A123456789.jpg');
  const download = await app.send(company.operator, { method: 'GET', url: file.url });
  expect(download.headers['content-disposition']).toContain(encodeURIComponent('護照A123456789.jpg'));
  expect(await placesContaining(app, 'A123456789')).toEqual([]);
});

it('R-ACC-6 encrypts the names that the version before stored in clear', async () => {
  const beside = app.services.env as { besidePreviousVersion: boolean };
  beside.besidePreviousVersion = true;
  const id = await personWithScan('P1000002', '護照B123456789.jpg');
  await app.services.jobs.run('sweep', null);
  expect((await placesContaining(app, 'B123456789')).sort()).toEqual(['public.stored_file', 'public.upload']);
  expect((await filesOf(id))[0].name).toBe('護照B123456789.jpg');

  beside.besidePreviousVersion = false;
  await app.services.jobs.run('sweep', null);
  expect(await placesContaining(app, 'B123456789')).toEqual([]);
  expect((await filesOf(id))[0].name).toBe('護照B123456789.jpg');
});

it('shows a neutral name if the real one cannot be read, as the file is whole', async () => {
  const id = await personWithScan('P1000003', '護照.jpg');
  const [file] = await filesOf(id);
  await rowsOf(app, `update stored_file set sealed_name = 'changed'::bytea where id = $1`, file.id);
  expect(await filesOf(id)).toEqual([{ ...file, name: 'file.jpg' }]);
});
