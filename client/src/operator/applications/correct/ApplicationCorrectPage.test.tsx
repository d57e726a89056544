import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { FileParts } from '../../../domain/files/stored-file';
import { AttachmentParts } from '../../../domain/people/person-parts';
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
      holder: { name, englishName: 'WANG HSIAO MING', idNumber: 'X1234567' },
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
const toCheck = () => screen.getByRole('button', { name: '確認補正內容' });
async function send(user: ReturnType<typeof open>['user']) {
  await user.click(toCheck());
  await user.click(await screen.findByRole('button', { name: /^(補正送出|仍照原樣送出)$/ }));
}

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
  await send(user);
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
  await user.click(toCheck());
  const summary = await screen.findByRole('alert');
  await user.click(within(summary).getByRole('link', { name: '請輸入申請事由' }));
  expect(document.activeElement).toBe(await reason());
  expect(variablesOf('CorrectApplication')).toEqual([]);
});

test('refuses to change the form when others on it go on, and sends only the people', async () => {
  const { user, variablesOf } = open({ correctable: false });
  expect(await screen.findByText(/申請內容不能修改/)).toBeDefined();
  expect(screen.queryByRole('textbox')).toBeNull();
  await send(user);
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
  await send(user);
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
  await send(user);
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
  await send(user);
  await waitFor(async () => expect((await reason()).value).toBe('設備安裝'));
});

test('shows that nothing is to be corrected when none is returned', async () => {
  open({ allItems: { items: [] } });
  expect(await screen.findByText('這份申請單目前沒有需要補正的項目')).toBeDefined();
  expect(screen.queryByRole('button', { name: '確認補正內容' })).toBeNull();
});

test('shows that there is no such application when the API has none', async () => {
  open(null);
  expect(await screen.findByText('查無此申請單')).toBeDefined();
});

test('shows before and after of what was changed, and for which company, before it is sent', async () => {
  const { user, variablesOf } = open();
  await user.type(await reason(), '二');
  await user.click(toCheck());
  const check = within(await screen.findByRole('region', { name: '確認補正內容' }));
  expect(check.getByText('甲公司')).toBeDefined();
  expect(check.getByText('船舶維修').tagName).toBe('DEL');
  expect(check.getByText('船舶維修二').tagName).toBe('INS');
  expect(variablesOf('CorrectApplication')).toEqual([]);
  await user.click(check.getByRole('button', { name: '返回修改' }));
  expect((await reason()).value).toBe('船舶維修二');
});

test('warns when nothing was changed since the return, and counts a photo that was replaced as a change', async () => {
  const { user, answer } = open();
  await screen.findAllByText('退回後尚未修改資料或更換附件');
  await user.click(toCheck());
  expect(await screen.findByText('您還沒有修改任何資料')).toBeDefined();
  expect(screen.queryByRole('button', { name: '補正送出' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '返回修改' }));
  const file = makeFragmentData({ id: 'f1', name: 'a.jpg', mediaType: 'image/jpeg', size: 1, url: '/f1' }, FileParts);
  const photo = (createdAt: string) => ({
    kind: 'PHOTO' as const,
    ...makeFragmentData({ id: 't1', kind: 'PHOTO', code: 'x', personName: null, createdAt, file }, AttachmentParts),
  });
  const asOf = (createdAt: string) => ({
    ChosenPeople: { people: { items: [{ ...people[0], attachments: [photo(createdAt)] }, people[1]] } },
  });
  answer(asOf('2026-11-20T02:00:00Z'));
  await user.click(toCheck());
  expect(await screen.findByText('照片：退回後尚未更換')).toBeDefined();
  expect(screen.getByText('您還沒有修改任何資料')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '返回修改' }));
  answer(asOf('2026-11-20T02:00:01Z'));
  await user.click(toCheck());
  expect(await screen.findByText('照片：已於 2026/11/20 10:00 更換')).toBeDefined();
  expect(screen.queryByText('您還沒有修改任何資料')).toBeNull();
  expect(screen.getByRole('button', { name: '補正送出' })).toBeDefined();
});
