import { screen } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { useOperatorTexts } from '../../testing/texts';
import { HolderPage } from './HolderPage';

useOperatorTexts();

const typed = { passNumber: 'KLPS115-000004', idNumber: 'A123456789' };
const pass = {
  number: typed.passNumber,
  kind: 'PERIODIC',
  status: 'VALID',
  companyName: '德海貨櫃股份有限公司',
  validFrom: '2026-01-01T00:00:00+08:00',
  validTo: '2027-12-31T23:59:59+08:00',
  areas: [],
};
const read = {
  at: '2026-11-20T09:30:00+08:00',
  purpose: 'CARD',
  companyName: null,
  branches: [{ code: 'KL', nameZh: '基隆', nameEn: 'Keelung' }],
};
const page = <T,>(...items: T[]) => ({ total: items.length, items });

const ANSWERS: Answers = {
  RequestHolderCode: { requestHolderCode: true },
  OpenHolderRecord: { openHolderRecord: { token: 'made-up-token', until: '2100-01-01T00:00:00+08:00' } },
  HolderPasses: { holderRecord: { passes: page(pass) } },
  HolderPassages: { holderRecord: { passages: page() } },
  HolderReads: { holderRecord: { idNumberReads: page(read) } },
  CloseHolderRecord: { closeHolderRecord: true },
};

/** As far as the code that was asked for. */
async function ask(answers: Answers = {}) {
  const rendered = renderWithApi({ ...ANSWERS, ...answers }, () => <HolderPage />);
  const { user } = rendered;
  await user.type(screen.getByLabelText(/^通行證號/), typed.passNumber);
  await user.type(screen.getByLabelText(/^身分證號/), typed.idNumber);
  await user.click(screen.getByRole('button', { name: '取得驗證碼' }));
  return rendered;
}

async function open(answers: Answers = {}) {
  const rendered = await ask(answers);
  await screen.findByText('驗證碼已經成功送出!!');
  await rendered.user.type(screen.getByLabelText(/^手機驗證碼/), '012345');
  await rendered.user.click(screen.getByRole('button', { name: '送出驗證碼' }));
  return rendered;
}

test('R-TEL-10 shows own passes and who read the ID number by a code, until the holder ends it', async () => {
  const { user, variablesOf } = await open();
  expect(await screen.findByText(typed.passNumber)).toBeDefined();
  expect(await screen.findByText('港務公司 基隆')).toBeDefined();
  expect(screen.getByText('製證領證')).toBeDefined();
  expect(variablesOf('RequestHolderCode')).toEqual([{ ...typed, language: 'ZH_HANT' }]);
  expect(variablesOf('OpenHolderRecord')).toEqual([{ ...typed, code: '012345' }]);
  expect(variablesOf('HolderPasses')).toMatchObject([{ token: 'made-up-token' }]);
  await user.click(screen.getByRole('button', { name: '結束查詢' }));
  expect(await screen.findByText('查詢已結束')).toBeDefined();
  expect(screen.queryByText(typed.passNumber)).toBeNull();
  expect(screen.getByLabelText(/^身分證號/)).toHaveProperty('value', '');
  expect(variablesOf('CloseHolderRecord')).toEqual([{ token: 'made-up-token' }]);
});

test('R-TEL-10 clears the page by itself once the time is over', async () => {
  const until = new Date(Date.now() - 1000).toISOString();
  await open({ OpenHolderRecord: { openHolderRecord: { token: 'made-up-token', until } } });
  expect(await screen.findByText('查詢已結束')).toBeDefined();
  expect(screen.getByLabelText(/^通行證號/)).toHaveProperty('value', '');
});

test('R-TEL-10 says one text for whatever cause, and how many codes may still be typed', async () => {
  const { unmount } = await ask({ RequestHolderCode: refused({ code: 'PHONE_CODE_REFUSED' }) });
  expect(await screen.findByText('無法發送驗證碼')).toBeDefined();
  unmount();
  await open({ OpenHolderRecord: refused({ code: 'PHONE_CODE_WRONG', field: 'code', params: { left: 4 } }) });
  expect((await screen.findAllByText('驗證碼錯誤，尚可輸入 4 次')).length).toBeGreaterThan(0);
});
