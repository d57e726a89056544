import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { candidates, openForm, press, sampleDraft, stepHeading } from '../../../../testing/application-form';

const row = (name: RegExp) => screen.getByRole('row', { name });

test('adds one person when the button of the row is pressed', async () => {
  const { user, variablesOf } = openForm('/applications/drafts/d1?tab=people', {
    draft: { ...sampleDraft, personIds: [] },
  });
  await user.click(await screen.findByRole('button', { name: '加入 王小明' }));
  expect(screen.getByRole('heading', { level: 3, name: '確認申請人員（1 位）' })).toBeDefined();
  expect(within(row(/王小明/)).getByText('已加入')).toBeDefined();
  await waitFor(() => expect(variablesOf('SaveDraft')[0]).toMatchObject({ content: { personIds: ['p1'] } }));
  expect(variablesOf('PickPeople')[0]).toMatchObject({
    filter: { idKind: 'PASSPORT' },
    portCodes: ['KEELUNG', 'KAOHSIUNG'],
  });
});

test('refuses to add a person when a file is missing, and offers where to add it', async () => {
  openForm('/applications/drafts/d1?tab=people', { draft: { ...sampleDraft, personIds: [] } });
  await screen.findByRole('button', { name: '加入 王小明' });
  expect(screen.queryByRole('button', { name: '加入 林無照' })).toBeNull();
  const theirs = within(row(/林無照/));
  expect(theirs.getByText('尚未上傳護照附件。')).toBeDefined();
  expect(theirs.getByRole('link', { name: '上傳護照 林無照' }).getAttribute('href')).toBe(
    `/people/p3?file=PASSPORT&back=${encodeURIComponent('/applications/drafts/d1?tab=people')}`,
  );
});

test('shows who was added and who not when many are added at once', async () => {
  const { user } = openForm('/applications/drafts/d1?tab=people', { draft: { ...sampleDraft, personIds: ['p2'] } });
  await screen.findByRole('button', { name: '加入 王小明' });
  await user.click(screen.getByRole('checkbox', { name: '選取本頁全部' }));
  await user.click(press('加入申請人員'));
  const result = await screen.findByRole('alert');
  expect(result.textContent).toContain('已加入 1 位，未加入 1 位');
  expect(result.textContent).toContain('已加入：王小明');
  expect(result.textContent).toContain('林無照 尚未上傳護照附件。');
});

test('takes a person off the list when removed', async () => {
  const { user } = openForm('/applications/drafts/d1?tab=people', { draft: sampleDraft });
  await user.click(await screen.findByRole('button', { name: '刪除 陳美玲' }));
  expect(screen.getByRole('heading', { level: 3, name: '確認申請人員（1 位）' })).toBeDefined();
  expect(screen.queryByRole('button', { name: '刪除 陳美玲' })).toBeNull();
});

test('shows that a chosen person is gone when the company has deleted them', async () => {
  openForm('/applications/drafts/d1?tab=people', { draft: { ...sampleDraft, personIds: ['p1', 'gone'] } });
  expect(await screen.findByText('此人員已從人員名單刪除')).toBeDefined();
});

test('refuses to go on when no person is chosen', async () => {
  const { user, address } = openForm('/applications/drafts/d1?tab=people', {
    draft: { ...sampleDraft, personIds: [] },
  });
  await stepHeading('請領證件人員名單');
  await user.click(press('下一步'));
  expect((await screen.findByRole('alert')).textContent).toContain('請加入申請人員，至少一位');
  expect(address()).toBe('/applications/drafts/d1?tab=people');
});

test('lists with one click who is not eligible, and says of each how much of the month is used up', async () => {
  const { user, variablesOf } = openForm('/applications/drafts/d1?tab=people', {
    draft: { ...sampleDraft, personIds: [] },
    PickPeople: ({ judged, allowed }) =>
      judged
        ? {
            candidatePeople: {
              items: candidates.filter(({ eligibility }) => eligibility?.allowed === allowed),
              total: 1,
            },
          }
        : { people: { items: candidates, total: 3 } },
  });
  await screen.findByRole('button', { name: '加入 王小明' });
  expect(within(row(/王小明/)).getByText('本月已用 2／3')).toBeDefined();
  await user.click(screen.getByRole('link', { name: '不可申請' }));
  await waitFor(() => expect(screen.queryByRole('row', { name: /王小明/ })).toBeNull());
  expect(row(/林無照/)).toBeDefined();
  expect(variablesOf('PickPeople').at(-1)).toMatchObject({
    judged: true,
    allowed: false,
    form: 'FOREIGN_SINGLE_ENTRY',
  });
  // A search keeps it.
  await user.type(screen.getByRole('textbox', { name: '姓名' }), '林');
  await user.click(press('查詢'));
  await waitFor(() =>
    expect(variablesOf('PickPeople').at(-1)).toMatchObject({ filter: { name: '林' }, allowed: false }),
  );
});
