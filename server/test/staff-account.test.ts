import { beforeAll, describe, expect, it } from 'vitest';
import { createStaffAccount } from '../src/staff/staff-account.commands.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  return app.stop;
});

const lin = {
  kind: 'STAFF',
  accountName: 'reviewer.lin',
  personName: '林審核',
  email: 'lin@twport.example',
  staffRoles: ['REVIEWER'],
  branchCodes: ['KL', 'TX'],
} as const;
const signIn = (viewer: TestViewer, password: string) =>
  app.query(
    viewer,
    'mutation($p: String!) { signIn(accountName: "reviewer.lin", password: $p) { branches { code } } }',
    {
      p: password,
    },
  );

describe('accounts nobody registers for', () => {
  it('a reviewer sets the password by the mailed link, and works for the branches given', async () => {
    await createStaffAccount(app.services, { ...lin, branchCodes: [...lin.branchCodes] });
    const [mail] = await app.mails();
    expect(mail?.to).toBe('lin@twport.example');
    const token = /reset-password#([\w-]+)/.exec(mail?.text ?? '')?.[1];
    const set = 'mutation($t: String!) { resetPassword(token: $t, newPassword: "harbour-pilot-77") }';
    expect((await app.query({}, set, { t: token })).errors).toEqual([]);
    const answer = await signIn({}, 'harbour-pilot-77');
    expect(answer.data.signIn.branches).toEqual([{ code: 'KL' }, { code: 'TX' }]);
  });

  it('a taken name and a wrong address are refused at their fields, and nothing is made', async () => {
    await expect(createStaffAccount(app.services, { ...lin, branchCodes: [] })).rejects.toMatchObject({
      faults: [{ code: 'ACCOUNT_NAME_TAKEN', field: 'accountName' }],
    });
    await expect(
      createStaffAccount(app.services, { ...lin, accountName: 'other', email: 'nowhere', branchCodes: [] }),
    ).rejects.toMatchObject({ faults: [{ code: 'INVALID_EMAIL', field: 'email' }] });
  });
});
