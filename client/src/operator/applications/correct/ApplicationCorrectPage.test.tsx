import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { makeFragmentData } from '../../../gql';
import type { CorrectableFragment } from '../../../gql/graphql';
import { type Answers, refused, renderWithApi } from '../../../testing/api';
import { candidate } from '../../../testing/application-form';
import { cancellation, periodic, ports } from '../../../testing/form-samples';
import { areaOf, portOf } from '../../../testing/places';
import { ApplicationCorrectPage } from './ApplicationCorrectPage';
import { ReturnedItem } from './correct-parts';
import { unsentCorrections } from './unsent-corrections';

const number = 'OM02-11511-00001';
const returned = (id: string, name: string) =>
  makeFragmentData(
    {
      id,
      actions: ['RESUBMIT'],
      stateSince: '2026-11-20T02:00:00Z',
      reason: '照片不清楚',
      personId: id,
      holder: { name, idNumber: 'X1234567' },
      pass: null,
    },
    ReturnedItem,
  );
const application: CorrectableFragment = {
  id: 'a1',
  number,
  form: 'PERIODIC',
  version: 4,
  correctable: true,
  reason: '船舶維修',
  areas: [areaOf(portOf('KEELUNG', '基隆港', 'Keelung'), 'KL-E', '東岸', 'East wharf')],
  month: null,
  morePasses: null,
  branch: { code: 'KL' },
  pickupPort: { code: 'KEELUNG' },
  startDay: '2026-12-01',
  term: { count: 1, unit: 'YEAR' },
  allItems: { items: [returned('p1', '王小明'), returned('p3', '林無照')] },
};
const people = [candidate('p1', '王小明'), candidate('p3', '林無照', true)];

function open(shown: Partial<CorrectableFragment> | null = {}, answers: Answers = {}) {
  unsentCorrections.remove('a1');
  return renderWithApi(
    {
      CorrectPage: {
        applicationForms: [periodic, cancellation],
        ports,
        application: shown && { ...application, ...shown },
      },
      ChosenPeople: { people: { items: people } },
      CorrectApplication: { correctApplication: { id: 'a1', number, version: 5 } },
      ...answers,
    },
    ApplicationCorrectPage,
    { at: `/applications/${number}/correct`, route: '/applications/:number/correct' },
  );
}
const reason = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: '申請事由' });
const send = () => screen.getByRole('button', { name: '補正送出' });

test('shows who was returned and why, and what is still missing', async () => {
  open();
  expect(await screen.findByText('目前沒有其他缺漏')).toBeDefined();
  expect(screen.getAllByText('照片不清楚')).toHaveLength(2);
  expect(screen.getByText('尚未上傳護照附件。')).toBeDefined();
  const link = screen.getByRole('link', { name: '修改人員資料 林無照' });
  expect(link.getAttribute('href')).toBe(`/people/p3?back=${encodeURIComponent(`/applications/${number}/correct`)}`);
});

test('sends what was changed over the version that was shown', async () => {
  const { user, variablesOf, address } = open();
  await user.type(await reason(), '二');
  await user.click(send());
  expect(await screen.findByText('已補正送出 2 筆')).toBeDefined();
  expect(address()).toBe(`/applications/${number}`);
  expect(variablesOf('CorrectApplication')[0]).toMatchObject({
    id: 'a1',
    version: 4,
    correction: { reason: '船舶維修二', areaCodes: ['KL-E'], pickupPortCode: 'KEELUNG', startDay: '2026-12-01' },
  });
});

test('refuses to send when a field is empty, with the error at the field', async () => {
  const { user, variablesOf } = open();
  await user.clear(await reason());
  await user.click(send());
  const summary = await screen.findByRole('alert');
  await user.click(within(summary).getByRole('link', { name: '申請事由：此欄為必填。' }));
  expect(document.activeElement).toBe(await reason());
  expect(variablesOf('CorrectApplication')).toEqual([]);
});

test('refuses to change the form when others on it go on, and sends only the people', async () => {
  const { user, variablesOf } = open({ correctable: false });
  expect(await screen.findByText(/申請內容不能修改/)).toBeDefined();
  expect(screen.queryByRole('textbox')).toBeNull();
  await user.click(send());
  await waitFor(() => expect(variablesOf('CorrectApplication')[0]).toMatchObject({ correction: null }));
});

test('R-PRD-1: shows a refusal at the person it is about', async () => {
  const { user } = open(
    {},
    {
      CorrectApplication: refused({
        code: 'ATTACHMENT_MISSING',
        field: 'personIds.1',
        params: { attachment: 'PHOTO' },
      }),
    },
  );
  await reason();
  await user.click(send());
  const link = await screen.findByRole('link', { name: '林無照：尚未上傳照片。' });
  await user.click(link);
  expect(document.activeElement?.textContent).toContain('尚未上傳照片。');
});

test('keeps what is typed when a colleague was faster, shows both, and overwrites the latest version on request', async () => {
  let saved = 0;
  const { user, variablesOf } = open(
    {},
    {
      CorrectPage: () => ({
        applicationForms: [periodic, cancellation],
        ports,
        application: saved === 0 ? application : { ...application, version: 5, reason: '設備安裝' },
      }),
      CorrectApplication: () =>
        saved++ === 0 ? refused({ code: 'CONFLICT' }) : { correctApplication: { id: 'a1', number, version: 6 } },
    },
  );
  await user.type(await reason(), '二');
  await user.click(send());
  const row = await screen.findByRole('row', { name: '申請事由 設備安裝 船舶維修二' });
  expect(row).toBeDefined();
  expect((await reason()).value).toBe('船舶維修二');
  await user.click(screen.getByRole('button', { name: '以我輸入的儲存' }));
  expect(await screen.findByText('已補正送出 2 筆')).toBeDefined();
  expect(variablesOf('CorrectApplication').map(({ version }) => version)).toEqual([4, 5]);
});

test('takes over what a colleague corrected where nothing is typed here', async () => {
  let version = 4;
  const { user } = open(
    {},
    {
      CorrectPage: () => ({
        applicationForms: [periodic, cancellation],
        ports,
        application: { ...application, version, reason: version === 4 ? '船舶維修' : '設備安裝' },
      }),
      CorrectApplication: () => {
        version = 5;
        return refused({ code: 'ACTION_NOT_ALLOWED' });
      },
    },
  );
  await reason();
  await user.click(send());
  await waitFor(async () => expect((await reason()).value).toBe('設備安裝'));
});

test('shows that nothing is to be corrected when none is returned', async () => {
  open({ allItems: { items: [] } });
  expect(await screen.findByText('這份申請單目前沒有需要補正的項目')).toBeDefined();
  expect(screen.queryByRole('button', { name: '補正送出' })).toBeNull();
});

test('shows that there is no such application when the API has none', async () => {
  open(null);
  expect(await screen.findByText('查無此申請單')).toBeDefined();
});
