import { screen } from '@solidjs/testing-library';
import { createStore } from 'solid-js/store';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FormDescriptionFragment } from '../../../../gql/graphql';
import { setLanguage } from '../../../../lib/i18n';
import { renderWithApi } from '../../../../testing/api';
import { periodic, ports, renewal } from '../../../../testing/form-samples';
import { type FormContent, noContent } from '../content/form-content';
import { TermStep } from './TermStep';

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-20T02:00:00Z'), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

function open(begun: Partial<FormContent> = {}, form: FormDescriptionFragment = periodic) {
  const [content, setContent] = createStore<FormContent>({ ...noContent, ...begun });
  const onDone = vi.fn();
  const page = renderWithApi({}, () => (
    <TermStep
      fields={{ form, ports, content, change: (part) => setContent(part) }}
      errors={(field) => (field === 'pickupPortCode' ? ['此欄為必填。'] : [])}
      onDone={onDone}
    />
  ));
  return { ...page, content, onDone };
}
const day = () => screen.getByRole<HTMLInputElement>('textbox', { name: '通行起日' });
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

test('shows which branch makes the card when a pick-up port is chosen', async () => {
  const { user, content } = open();
  const select = screen.getByRole('combobox', { name: '領證港區', description: /由該港區的分公司審查/ });
  await user.selectOptions(select, '高雄港');
  expect(content.pickupPortCode).toBe('KAOHSIUNG');
  expect(screen.getByRole('combobox', { description: /由高雄分公司製證。/ })).toBe(select);
});

test('shows the branch and the ports in English when English is chosen', () => {
  setLanguage('en');
  open({ pickupPortCode: 'KEELUNG' });
  expect(screen.getByRole('option', { name: 'Kaohsiung' })).toBeDefined();
  expect(screen.getByRole('combobox', { description: /Made by the branch of Keelung\./ })).toBeDefined();
});

test('shows an error at the field when a port is missing', () => {
  open();
  const select = screen.getByRole('combobox', { name: '領證港區', description: /錯誤：此欄為必填。/ });
  expect(select.getAttribute('aria-invalid')).toBe('true');
  expect(day().getAttribute('aria-invalid')).toBeNull();
});

test('shows what was understood when the day is typed in ROC years', async () => {
  const { user, content, onDone } = open();
  await user.type(day(), '115/12/1');
  expect(content.startDay).toBe('115/12/1');
  expect(screen.getByText('2026/12/01 (115/12/01)')).toBeDefined();
  expect(onDone).not.toHaveBeenCalled();
  await user.tab();
  expect(onDone).toHaveBeenCalledOnce();
});

test('shows nothing as understood when the day cannot be read', async () => {
  const { user } = open();
  await user.type(day(), '115/13/1');
  expect(screen.queryByText(/^\d{4}\/\d\d\/\d\d \(/)).toBeNull();
});

test('sets the day when a usual one is pressed', async () => {
  const { user, content, onDone } = open();
  await user.click(screen.getByRole('button', { name: '明天 2026/11/21' }));
  expect(content.startDay).toBe('2026/11/21');
  expect(onDone).toHaveBeenCalledOnce();
  expect(screen.getByRole('button', { name: '下月 1 日 2026/12/01' })).toBeDefined();
});

test('offers no day when it is later than the form allows', () => {
  open({}, { ...periodic, maxStartDays: 5 });
  expect(screen.getByRole('textbox', { description: /^2026\/11\/20 至 2026\/11\/25。/ })).toBe(day());
  expect(screen.queryByRole('button', { name: /^下月/ })).toBeNull();
});

test('shows the last day when start and term are there', async () => {
  const { user, content } = open({ startDay: '2026/12/01' });
  expect(screen.getByRole('status').textContent).toContain('選好通行起日與期限後');
  await user.click(radio('6 個月'));
  expect(content.term).toEqual({ count: 6, unit: 'MONTH' });
  const status = screen.getByRole('status').textContent;
  expect(status).toContain('2027/05/31');
  expect(status).toContain('自 2026/12/01 起 6 個月');
});

test('takes a term that is typed when another one is chosen', async () => {
  const { user, content } = open();
  expect(screen.queryByRole('textbox', { name: '期限長度' })).toBeNull();
  await user.click(radio('自訂期限'));
  const count = screen.getByRole('textbox', { name: '期限長度' });
  await user.type(count, '10');
  await user.selectOptions(screen.getByRole('combobox', { name: '期限單位' }), '個月');
  expect(content.term).toEqual({ count: 10, unit: 'MONTH' });
  await user.clear(count);
  await user.type(count, '1.5');
  expect(content.term).toBeNull();
});

test('shows the typed term again when a draft holds no usual one', () => {
  open({ term: { count: 10, unit: 'MONTH' } });
  expect(radio('自訂期限').checked).toBe(true);
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: '期限長度' }).value).toBe('10');
});

test('shows from when the new card counts when a renewal asks for no day', () => {
  open({}, renewal);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByRole('status')).toBeNull();
  expect(screen.getByText('續期自原效期屆滿的翌日起算；已過期者，自核准當日起算。')).toBeDefined();
});

const until = () => screen.getByRole<HTMLInputElement>('textbox', { name: '通行迄日' });

test('takes a last day without its year, and reckons the term again when the first day changes', async () => {
  const { user, content } = open({ startDay: '2026/12/01' });
  await user.click(radio('指定迄日'));
  await user.type(until(), '12/15');
  expect(content.term).toBeNull();
  await user.tab();
  expect(until().value).toBe('2026/12/15');
  expect(content.term).toEqual({ count: 15, unit: 'DAY' });
  await user.clear(day());
  await user.type(day(), '115/12/11');
  expect(content.term).toEqual({ count: 5, unit: 'DAY' });
});

test('begins with the last day that was chosen before, and refuses one before the first day', async () => {
  const { user, content } = open({ startDay: '2026/12/01', term: { count: 1, unit: 'MONTH' } });
  await user.click(radio('指定迄日'));
  expect(until().value).toBe('2026/12/31');
  await user.clear(until());
  await user.type(until(), '2026/11/30');
  expect(content.term).toBeNull();
  expect(screen.getByText('通行迄日不可早於通行起日。')).toBeDefined();
});

test('offers no last day where the form asks for no first one', () => {
  open({}, renewal);
  expect(screen.queryByRole('radio', { name: '指定迄日' })).toBeNull();
});
