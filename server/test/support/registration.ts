import { isOrganisationNumber } from '../../src/companies/organisation-number.js';
import type { MailContent } from '../../src/messages/email/content.js';
import type { Answer, TestApp, TestViewer } from './app.js';
import { PASSWORD } from './build.js';
import { rowsOf } from './rows.js';
import { upload } from './uploads.js';

const REGISTER = `mutation Register($input: RegisterAccountInput!, $key: String) {
  registerAccount(input: $input, idempotencyKey: $key) { accountName email } }`;
const LIST = `query Registrations($page: Int!) { registrations(page: $page, size: 50) { items { id accountName version } } }`;
const APPROVE = `mutation Approve($id: ID!, $version: Int!) { approveRegistration(id: $id, version: $version) { id } }`;

let lastUbn = 20_000_000;

/** A new 統一編號 with a valid checksum. */
export function newUbn(): string {
  do lastUbn += 1;
  while (!isOrganisationNumber('UBN', String(lastUbn)));
  return String(lastUbn);
}

let names = 0;

/** A valid form, except that its certificate is missing. */
export function registrationForm(more: object = {}) {
  const accountName = `visitor-${++names}`;
  return {
    accountName,
    personName: '王小明',
    mobile: '0912345678',
    email: `${accountName}@example.com`,
    password: PASSWORD,
    passwordAgain: PASSWORD,
    organisationNumber: newUbn(),
    companyPhone: '02-12345678#12345',
    companyName: '大順海運股份有限公司',
    companyAddress: '基隆市中正區中正路1號',
    responsiblePerson: '陳大順',
    ...more,
  };
}
export type RegistrationForm = ReturnType<typeof registrationForm> & { certificateUploadId?: string };

export function submitRegistration(
  app: TestApp,
  form: object,
  key?: string,
  viewer: TestViewer = {},
  // biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for.
): Promise<Answer<any>> {
  return app.query(viewer, REGISTER, { input: form, key });
}

/** A visitor's whole registration. */
export async function register(app: TestApp, more: object = {}): Promise<RegistrationForm> {
  const { id } = await upload(app, {}, 'CERTIFICATE');
  const form = registrationForm({ certificateUploadId: id, ...more });
  const { errors } = await submitRegistration(app, form);
  if (errors.length > 0) throw new Error(`not registered: ${JSON.stringify(errors)}`);
  return form;
}

/** Id and version of the registration of an account name. */
export async function registrationOf(
  app: TestApp,
  reviewer: TestViewer,
  accountName: string,
): Promise<{ id: string; version: number }> {
  for (let page = 1; page < 20; page += 1) {
    const { data } = await app.query(reviewer, LIST, { page });
    for (const item of data.registrations.items) {
      if (item.accountName === accountName) return { id: item.id, version: item.version };
    }
  }
  throw new Error(`${accountName} is not registered`);
}

export async function approveRegistration(app: TestApp, reviewer: TestViewer, accountName: string): Promise<void> {
  const { errors } = await app.query(reviewer, APPROVE, await registrationOf(app, reviewer, accountName));
  if (errors.length > 0) throw new Error(`not approved: ${JSON.stringify(errors)}`);
}

const REJECT = `mutation($id: ID!, $version: Int!, $reason: String!) {
  rejectRegistration(id: $id, version: $version, reason: $reason) { id } }`;

export async function rejectRegistration(
  app: TestApp,
  reviewer: TestViewer,
  { accountName, reason }: { accountName: string; reason: string },
): Promise<void> {
  const variables = { ...(await registrationOf(app, reviewer, accountName)), reason };
  const { errors } = await app.query(reviewer, REJECT, variables);
  if (errors.length > 0) throw new Error(`not rejected: ${JSON.stringify(errors)}`);
}

/** The mails to one address, oldest first. */
export async function mailsTo(app: TestApp, address: string): Promise<MailContent[]> {
  return (await app.mails()).filter((mail) => mail.to === address);
}

/** The token behind `#` in the link of a mail. */
export function tokenIn(mail: MailContent | undefined): string {
  const token = /https?:\/\/\S+#([\w-]{20,})/.exec(mail?.text ?? '')?.[1];
  if (!token) throw new Error('the mail has no link');
  return token;
}

/** Deletes all counts of rate limits, as they use real time, which a test cannot move. */
export async function resetRateLimits(app: TestApp): Promise<void> {
  await rowsOf(app, 'delete from rate_limit');
}
