import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { buildCompany, buildStaff } from './support/build.js';
import { onPostgres } from './support/database.js';
import {
  approveRegistration,
  newUbn,
  register,
  registrationForm,
  registrationOf,
  resetRateLimits,
  submitRegistration,
} from './support/registration.js';
import { rowsOf } from './support/rows.js';
import { completeUpload, JPEG, PDF, putFile, requestTicket, upload } from './support/uploads.js';

const FIND = `query Registration($id: ID!) { registration(id: $id) {
  accountName personName mobile email emailVerified organisationKind organisationNumber companyName companyPhone
  companyFax companyAddress responsiblePerson state version decision { decidedBy reason }
  knownCompany { name } certificate { id state version file { name url } } } }`;
let app: TestApp;
let reviewer: TestViewer;

beforeAll(async () => {
  app = await startTestApp();
  return app.stop;
});

let reviewers = 0;

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00+08:00');
  await resetRateLimits(app);
  reviewer = await buildStaff(app, `reviewer-${++reviewers}`, ['KL']);
});

const rows = <Row extends object>(text: string, ...values: unknown[]) => rowsOf<Row>(app, text, ...values);
const accountRow = async (accountName: string) =>
  (
    await rows<{ id: string; company_id: string | null; company_administrator: boolean; approved_at: string | null }>(
      'select id, company_id, company_administrator, approved_at from account where account_name = $1',
      accountName,
    )
  )[0];

/** The registration of an account name as a reviewer reads it. */
async function findRegistration(accountName: string, viewer = reviewer) {
  const { id } = await registrationOf(app, viewer, accountName);
  return (await app.query(viewer, FIND, { id })).data.registration;
}

describe('the certificate sent with a registration', () => {
  const refused = [['certificateUploadId', 'UPLOAD_NOT_COMPLETE']];
  const withCertificate = (certificateUploadId: string) =>
    submitRegistration(app, registrationForm({ certificateUploadId }));

  it('R-REG-1 serves one registration only', async () => {
    const { certificateUploadId } = await register(app);
    expect(fieldErrors(await withCertificate(certificateUploadId ?? ''))).toEqual(refused);
  });

  it.runIf(onPostgres())('R-REG-1 serves one of two registrations at the same time', async () => {
    const { id } = await upload(app, {}, 'CERTIFICATE');
    const answers = await Promise.all([withCertificate(id), withCertificate(id)]);
    expect(answers.map(fieldErrors).sort()).toEqual([[], refused]);
  });

  it('R-REG-1 is refused when sent by another viewer, of another kind, incomplete or a day old', async () => {
    const company = await buildCompany(app, '德海貨櫃股份有限公司', newUbn());
    const operators = await upload(app, company.operator, 'CERTIFICATE');
    expect(fieldErrors(await withCertificate(operators.id))).toEqual(refused);
    const passport = await upload(app, company.operator, 'PASSPORT');
    expect(fieldErrors(await withCertificate(passport.id))).toEqual(refused);
    const onlyTicket = await requestTicket(app, {}, 'CERTIFICATE');
    expect(fieldErrors(await withCertificate(onlyTicket.id))).toEqual(refused);
    await putFile(app, onlyTicket);
    expect(fieldErrors(await withCertificate(onlyTicket.id))).toEqual(refused);
    const old = await upload(app, {}, 'CERTIFICATE');
    app.clock.forward({ hours: 24 });
    expect(fieldErrors(await withCertificate(old.id))).toEqual(refused);
  });

  it('R-REG-1 is the last file sent for the ticket', async () => {
    const ticket = await requestTicket(app, {}, 'CERTIFICATE');
    await putFile(app, ticket, JPEG);
    await putFile(app, ticket, PDF);
    await completeUpload(app, {}, ticket.id);
    const form = await register(app, { certificateUploadId: ticket.id });
    const { certificate } = await findRegistration(form.accountName);
    expect((await app.send(reviewer, { method: 'GET', url: certificate.file.url })).rawPayload.equals(PDF)).toBe(true);
  });

  it('R-REG-1 is replaced by a later one that the company sends while it is open', async () => {
    const form = await register(app);
    await approveRegistration(app, reviewer, form.accountName);
    const account = await accountRow(form.accountName);
    const operator = await app.signedIn(account?.id ?? '');
    const version = (await app.query({}, '{ consentText { version } }')).data.consentText.version;
    await app.query(operator, 'mutation($v: String!) { agreeToConsent(version: $v) { consentRequired } }', {
      v: version,
    });
    const { id } = await upload(app, operator, 'CERTIFICATE', { bytes: PDF, fileName: 'second.pdf' });
    const SUBMIT = 'mutation($id: ID!) { submitCertificate(uploadId: $id) { id state file { name } } }';
    const sent = await app.query(operator, SUBMIT, { id });
    expect(sent.data.submitCertificate).toMatchObject({ state: 'OPEN', file: { name: 'second.pdf' } });
    expect((await findRegistration(form.accountName)).certificate.state).toBe('WITHDRAWN');
    expect(fieldErrors(await app.query(operator, SUBMIT, { id }))).toEqual([['uploadId', 'UPLOAD_NOT_COMPLETE']]);
  });
});
