import { screen, waitFor } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { makeFragmentData } from '../../gql';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleCompany } from '../../testing/samples';
import { CompanyForm } from './CompanyForm';
import { CompanyParts } from './company-parts';

const theirs = { ...sampleCompany, phone: '07-7654321', version: 2 };

function open(answer: Answers[string]) {
  const [company, setCompany] = createSignal(sampleCompany);
  const onReload = vi.fn(() => setCompany(theirs));
  const page = renderWithApi({ UpdateCompany: answer }, () => (
    <CompanyForm company={makeFragmentData(company(), CompanyParts)} onReload={onReload} />
  ));
  return { ...page, onReload, setCompany };
}
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const save = () => screen.getByRole('button', { name: '儲存' });

test('saves the data of the company', async () => {
  const { user, variablesOf } = open({ updateCompany: { ...sampleCompany, fax: '02-1', version: 2 } });
  await user.type(field('公司傳真（選填）'), '02-1');
  await user.click(save());
  expect(await screen.findByText('公司基本資料已儲存')).toBeDefined();
  expect(variablesOf('UpdateCompany')[0]).toMatchObject({
    version: 1,
    input: { companyName: '甲公司', companyFax: '02-1' },
  });
});

test('R-TEL-1 shows numbers with hyphens', () => {
  const { setCompany } = open({});
  setCompany({ ...sampleCompany, phone: '0224200101#210', fax: '037123456', version: 2 });
  expect(field('公司電話').value).toBe('02-2420-0101#210');
  expect(field('公司傳真（選填）').value).toBe('037-123-456');
});

test('shows an error at its field', async () => {
  const { user } = open(refused({ code: 'REQUIRED', field: 'companyName' }));
  await user.clear(field('公司名稱'));
  await user.click(save());
  expect(await screen.findByRole('textbox', { name: '公司名稱', description: /錯誤：/ })).toBeDefined();
});

test('shows what a colleague saved as long as nothing is typed', () => {
  const { setCompany } = open({});
  setCompany(theirs);
  expect(field('公司電話').value).toBe('07-7654321');
});

test('leaves the choice when a colleague was faster', async () => {
  const { user, onReload } = open(refused({ code: 'CONFLICT' }));
  await user.type(field('公司傳真（選填）'), '02-1');
  await user.click(save());
  await waitFor(() => expect(onReload).toHaveBeenCalledOnce());
  expect(await screen.findByRole('row', { name: '公司電話 07-7654321 02-12345678' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: '改用目前的資料' }));
  expect([field('公司電話').value, field('公司傳真（選填）').value]).toEqual(['07-7654321', '']);
});
