import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { refused } from '../../../testing/api';
import { openForm, press, sampleDraft, stepHeading, stepWords } from '../../../testing/application-form';
import { ports, singleEntry } from '../../../testing/form-samples';

test('shows the steps that the form asks for when it is new', async () => {
  openForm('/applications/new/single-entry');
  expect(await stepHeading('進港事由')).toBeDefined();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('外籍人士當次證申請單新增');
  expect(stepWords()).toHaveLength(5);
  expect(stepWords()[0]).toContain('目前步驟');
  expect(screen.queryByRole('button', { name: '上一步' })).toBeNull();
});

test('refuses to go on when the reason is empty, with the error at the field', async () => {
  const { user, variablesOf } = openForm('/applications/new/single-entry');
  await stepHeading('進港事由');
  await user.click(press('下一步'));
  const summary = await screen.findByRole('alert');
  await user.click(within(summary).getByRole('link', { name: '請輸入進港事由' }));
  const field = screen.getByRole('textbox', { name: '進港事由', description: /錯誤：請輸入進港事由/ });
  expect(document.activeElement).toBe(field);
  expect(variablesOf('SaveDraft')).toEqual([]);
});

test('keeps what is typed as a draft when the next step is opened', async () => {
  const { user, variablesOf, address } = openForm('/applications/new/single-entry');
  await stepHeading('進港事由');
  await user.type(screen.getByRole('textbox', { name: '進港事由' }), '船舶維修');
  expect(screen.getByText('尚未儲存')).toBeDefined();
  await user.click(press('下一步'));
  await waitFor(() => expect(address()).toBe('/applications/drafts/d9?tab=areas'));
  expect(variablesOf('SaveDraft')[0]).toMatchObject({ form: 'FOREIGN_SINGLE_ENTRY', content: { reason: '船舶維修' } });
  await stepHeading('申請港口／通行區域');
  expect(await screen.findByText('草稿已於 10:03 自動儲存')).toBeDefined();
});

test('shows a draft again when its address is opened', async () => {
  openForm('/applications/drafts/d1', { draft: sampleDraft });
  expect(await screen.findByRole('textbox', { name: '進港事由' })).toHaveProperty('value', '船舶維修');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('外籍人士當次證申請單草稿');
  expect(stepWords()[1]).toContain('已完成');
  expect(stepWords()[3]).toContain('尚未填寫');
});

test('shows that a draft is gone when the API has none', async () => {
  openForm('/applications/drafts/gone');
  expect(await screen.findByText('查無這份草稿')).toBeDefined();
  expect(screen.queryByRole('navigation', { name: '申請步驟' })).toBeNull();
});

test('shows that there is no such page when the form is unknown', async () => {
  openForm('/applications/new/unknown');
  expect(await screen.findByRole('heading', { level: 1 })).toBeDefined();
  expect(screen.queryByRole('navigation', { name: '申請步驟' })).toBeNull();
});

test('shows drafts of the same form when a new one is begun, to be taken up or thrown away', async () => {
  const { user, variablesOf } = openForm('/applications/new/single-entry', {
    draft: sampleDraft,
    DiscardDraft: { discardApplicationDraft: true },
  });
  await user.click(await screen.findByRole('button', { name: '這種申請單有 1 份草稿，可繼續填寫' }));
  const link = await screen.findByRole('link', { name: '繼續填寫「船舶維修」' });
  expect(link.getAttribute('href')).toBe('/applications/drafts/d1');
  await user.click(press('刪除草稿「船舶維修」'));
  const dialog = await screen.findByRole('alertdialog', { name: '刪除這份草稿？' });
  await user.click(within(dialog).getByRole('button', { name: '刪除草稿' }));
  await waitFor(() => expect(screen.queryByRole('link', { name: '繼續填寫「船舶維修」' })).toBeNull());
  expect(variablesOf('DiscardDraft')).toEqual([{ id: 'd1' }]);
});

test('shows what failed when the form cannot be loaded, and loads it again', async () => {
  const { user, answer } = openForm('/applications/new/single-entry', {
    ApplicationForm: refused({ code: 'TIMEOUT' }),
  });
  expect((await screen.findByRole('alert')).textContent).toContain('處理時間過長');
  answer({ ApplicationForm: { applicationForms: [singleEntry], ports, applicationDrafts: [] } });
  await user.click(press('再試一次'));
  expect(await stepHeading('進港事由')).toBeDefined();
});

test('puts the focus on the heading of the step when it is opened', async () => {
  const { user } = openForm('/applications/drafts/d1', { draft: sampleDraft });
  await stepHeading('進港事由');
  await user.click(press('下一步'));
  const heading = await stepHeading('申請港口／通行區域');
  await waitFor(() => expect(document.activeElement).toBe(heading));
});

const earlier = {
  id: 'a1',
  number: 'OM03-11511-00001',
  form: 'FOREIGN_SINGLE_ENTRY',
  masked: false,
  reason: '船舶維修',
  morePasses: null,
  branch: { code: 'KL' },
  pickupPort: null,
  term: null,
  areas: [{ code: 'KL-E' }, { code: 'KH-1' }, { code: 'GONE' }],
  items: {
    items: [
      ...(['p1', 'p2', 'p3', 'p9'] as const).map((personId, at) => ({
        id: `i${at}`,
        state: 'DONE',
        personId,
        holder: { name: ['王小明', '陳美玲', '林無照', '離職者'][at] },
        pass: null,
      })),
      { id: 'i8', state: 'WITHDRAWN', personId: 'p8', holder: { name: '已撤回者' }, pass: null },
    ],
  },
};

test('applies again with reason, areas and those still eligible, in four clicks, and names the others with the reason', async () => {
  const { user, variablesOf, address } = openForm('/applications/new/single-entry?again=OM03-11511-00001', {
    RepeatedApplication: { application: earlier },
    SubmitApplication: { submitApplication: { id: 'a2', number: 'OM03-11512-00002' } },
  });
  await stepHeading('同意事項');
  expect(variablesOf('SaveDraft')[0]?.content).toMatchObject({
    reason: '船舶維修',
    areaCodes: ['KL-E', 'KH-1'],
    personIds: ['p1', 'p2'],
    startDay: null,
  });
  expect(address()).toBe('/applications/drafts/d9?tab=consents');
  const left = screen.getByRole('list', { name: '以下 2 筆目前不可申請，未帶入：' });
  const words = within(left)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(words).toEqual(['林無照 尚未上傳護照附件。', '離職者 已不在名單中。']);
  let clicks = 0;
  const click = async (element: HTMLElement) => {
    clicks += 1;
    await user.click(element);
  };
  for (const box of screen.getAllByRole('checkbox')) await click(box);
  await click(press('下一步'));
  await stepHeading('確認送出');
  await screen.findByRole('button', { name: '刪除 陳美玲' });
  await click(press('送出申請'));
  await waitFor(() => expect(address()).toBe('/applications/submitted/OM03-11512-00002'));
  expect(clicks).toBe(4);
});

test('begins an empty form when the application to repeat is masked or there is none (R-ACC-5)', async () => {
  const { variablesOf } = openForm('/applications/new/single-entry?again=OM03-11511-00009', {
    RepeatedApplication: { application: { ...earlier, masked: true } },
  });
  expect(await stepHeading('進港事由')).toBeDefined();
  expect(variablesOf('SaveDraft')).toEqual([]);
});
