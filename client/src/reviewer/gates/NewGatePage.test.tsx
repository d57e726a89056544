import { screen, waitFor } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleGate } from '../../testing/samples';
import { NewGatePage } from './NewGatePage';

const ports = [{ code: 'KLPC', nameZh: '基隆港', nameEn: 'Port of Keelung', areas: [sampleGate.area] }];
const open = (answers: Answers = {}) =>
  renderWithApi({ NewGate: { ports }, CreateGate: { createGate: sampleGate }, ...answers }, () => <NewGatePage />, {
    at: '/gates/new',
    route: '/gates/new',
  });
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const submit = () => screen.getByRole('button', { name: '建立管制站' });

test('goes to the gate that was made, and says so there', async () => {
  const { user, address } = open();
  await user.type(field('代碼'), 'KL-EAST-1');
  await user.selectOptions(await screen.findByRole('combobox', { name: /^通行區域/ }), 'KL-E');
  await user.click(submit());
  await waitFor(() => expect(address()).toBe('/gates/gate-1'));
  expect(await screen.findByText('管制站 KL-EAST-1 已建立')).toBeDefined();
});

test('stays with what was typed when the gate could not be made', async () => {
  const { user, address } = open({ CreateGate: refused({ code: 'REQUIRED', field: 'input.nameEn' }) });
  await user.type(field('代碼'), 'KL-EAST-9');
  await user.type(field('中文名稱'), '東岸九號');
  await user.click(submit());
  expect(await screen.findByRole('textbox', { name: '英文名稱', description: /錯誤：/ })).toBeDefined();
  expect([field('代碼').value, field('中文名稱').value]).toEqual(['KL-EAST-9', '東岸九號']);
  expect(address()).toBe('/gates/new');
});

test('loads the areas again after a failure, beside what was typed meanwhile', async () => {
  const { user, answer } = open({ NewGate: refused({ code: 'TIMEOUT' }) });
  await user.type(field('代碼'), 'KL-EAST-9');
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ NewGate: { ports } });
  await user.click(again);
  expect(await screen.findByRole('option', { name: /東岸/ })).toBeDefined();
  expect(field('代碼').value).toBe('KL-EAST-9');
});
