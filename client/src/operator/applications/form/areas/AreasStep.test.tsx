import { screen, within } from '@solidjs/testing-library';
import { createStore } from 'solid-js/store';
import { expect, test } from 'vitest';
import type { FormDescriptionFragment, SuspensionPartsFragment } from '../../../../gql/graphql';
import { setLanguage } from '../../../../lib/i18n';
import { periodic, ports, singleEntry } from '../../../../testing/form-samples';
import { portOf } from '../../../../testing/places';
import { renderFor } from '../../../../testing/render';
import { noSuspensions } from '../../../suspensions/own-suspensions';
import { type FormContent, noContent } from '../content/form-content';
import { AreasStep } from './AreasStep';

const suspension: SuspensionPartsFragment = {
  id: 's1',
  state: 'RUNNING',
  from: '2026-11-19T16:00:00Z',
  to: '2026-11-26T15:59:59Z',
  passNumber: 'KLPS115-000001',
  reason: '非護照影本',
  liftedAt: null,
  liftedBy: null,
  liftReason: null,
  port: portOf('KEELUNG', '基隆港', 'Keelung'),
};
const suspended = {
  ...noSuspensions,
  running: () => [suspension],
  of: (port: string) => (port === 'KEELUNG' ? suspension : undefined),
};

interface AreasStepSetup {
  form?: FormDescriptionFragment;
  areaCodes?: string[];
  suspensions?: typeof noSuspensions;
  errors?: string[];
}
function open({ form = periodic, areaCodes = [], suspensions = noSuspensions, errors = [] }: AreasStepSetup = {}) {
  const [content, setContent] = createStore<FormContent>({ ...noContent, areaCodes });
  const fields = { form, ports, content, change: (part: Partial<FormContent>) => setContent(part) };
  return {
    ...renderFor(() => <AreasStep fields={fields} suspensions={suspensions} errors={errors} />),
    content,
  };
}
const group = (name: string | RegExp) => within(screen.getByRole('group', { name }));
const box = (port: string | RegExp, name: string) => group(port).getByRole<HTMLInputElement>('checkbox', { name });

test('shows the areas under their ports when the step opens', () => {
  open();
  expect(group('基隆港').getAllByRole('checkbox')).toHaveLength(2);
  expect(box('高雄港', '蓬萊').checked).toBe(false);
  expect(screen.queryByRole('status')).toBeNull();
});

test('counts the areas when some of several ports are chosen', async () => {
  const { user, content } = open({ areaCodes: ['KL-E'] });
  await user.click(box('高雄港', '蓬萊'));
  expect(content.areaCodes).toEqual(['KL-E', 'KH-1']);
  expect(screen.getByRole('status').textContent).toBe('已選 2 個區域');
  await user.click(box('基隆港', '東岸'));
  expect(content.areaCodes).toEqual(['KH-1']);
});

test('R-ONE-2: counts the ports when the form makes one pass a port', async () => {
  const { user } = open({ form: singleEntry, areaCodes: ['KL-E'] });
  await user.click(box('基隆港', '西岸'));
  expect(screen.getByRole('status').textContent).toBe('已選 1 個港口');
});

test('shows names in English when English is chosen', () => {
  setLanguage('en');
  open();
  expect(box('Keelung', 'East wharf')).toBeDefined();
});

test('R-ONE-7: refuses to tick an area when its port is suspended, and says until when and why', async () => {
  const { user, content } = open({ form: singleEntry, suspensions: suspended });
  const keelung = screen.getByRole('group', {
    name: '基隆港',
    description: /2026\/11\/27 起可再申請。原因：非護照影本/,
  });
  const east = within(keelung).getByRole<HTMLInputElement>('checkbox', { name: '東岸' });
  expect(east.disabled).toBe(true);
  await user.click(east);
  expect(content.areaCodes).toEqual([]);
  expect(box('高雄港', '蓬萊').disabled).toBe(false);
});

test('R-ONE-7: lets a suspended port only be taken off when a draft holds it', async () => {
  const { user, content } = open({ form: singleEntry, suspensions: suspended, areaCodes: ['KL-E'] });
  expect(screen.getByText(/這份申請單選了停權中的港口：基隆港。/)).toBeDefined();
  expect(screen.getByRole('group', { name: '基隆港', description: /錯誤：停權中的港口，請取消勾選/ })).toBeDefined();
  expect(box('基隆港', '西岸').disabled).toBe(true);
  await user.click(box('基隆港', '東岸'));
  expect(content.areaCodes).toEqual([]);
  expect(screen.queryByText(/這份申請單選了停權中的港口/)).toBeNull();
});

test('shows a refusal once when it is about a suspended port', () => {
  open({ form: singleEntry, suspensions: suspended, areaCodes: ['KL-E'], errors: ['貴公司目前停權。'] });
  expect(screen.getByText('貴公司目前停權。')).toBeDefined();
  expect(screen.queryByText(/這份申請單選了停權中的港口/)).toBeNull();
});
