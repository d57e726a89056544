import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import type { DraftPartsFragment } from '../../../gql/graphql';
import { keepWindowFor } from '../../../lib/window-memory';
import { refused } from '../../../testing/api';
import { openForm, passCandidate, press, sampleDraft, stepHeading, stepWords } from '../../../testing/application-form';
import { areaChange, periodic, ports, singleEntry } from '../../../testing/form-samples';

const forms = { applicationForms: [periodic, singleEntry, areaChange], ports };
const changeDraft: DraftPartsFragment = {
  ...sampleDraft,
  form: 'AREA_CHANGE',
  areaCodes: [],
  personIds: [],
  passNumbers: ['KLPS115-000001'],
};
const openChange = (passes: ReturnType<typeof passCandidate>[], tab: string, draft = changeDraft) =>
  openForm(`/applications/drafts/d1?tab=${tab}`, {
    draft: { ...draft, passNumbers: passes.map(({ number }) => number) },
    ApplicationForm: { ...forms, applicationDraft: { ...draft, passNumbers: passes.map(({ number }) => number) } },
    ChosenPasses: { passes: { items: passes } },
    SaveDraft: ({ content }) => ({ saveApplicationDraft: { ...draft, ...(content as object), version: 4 } }),
  });

test('an area change begins with the areas that the pass opens now', async () => {
  const { user } = openChange([passCandidate('KLPS115-000001', 'KL-E', 'KL-W')], 'areas');
  await waitFor(() => expect(screen.getByRole<HTMLInputElement>('checkbox', { name: '東岸' }).checked).toBe(true));
  expect(screen.getByText('通行區域不變')).toBeDefined();
  await user.click(screen.getByRole('checkbox', { name: '東岸' }));
  await user.click(screen.getByRole('checkbox', { name: '蓬萊' }));
  const changes = within(screen.getByRole('region', { name: '每張通行證的異動' }));
  expect(changes.getByText('新增：高雄港-蓬萊')).toBeDefined();
  expect(changes.getByText('取消：基隆港-東岸')).toBeDefined();
});

test('the check page of an area change names what each pass loses, and the company', async () => {
  const passes = [passCandidate('KLPS115-000001', 'KL-E', 'KL-W'), passCandidate('KLPS115-000002', 'KL-E')];
  openChange(passes, 'check', { ...changeDraft, areaCodes: ['KL-E'] });
  expect(await screen.findByText('1 張通行證將失去部分通行區域。')).toBeDefined();
  expect(screen.getByText('取消：基隆港-西岸')).toBeDefined();
  expect(screen.getByText('通行區域不變')).toBeDefined();
  expect(screen.getByText('申請公司').parentElement?.textContent).toContain('甲公司');
});

test('passes with different areas begin with none, and all of their areas can be taken at once', async () => {
  const { user } = openChange(
    [passCandidate('KLPS115-000001', 'KL-E'), passCandidate('KLPS115-000002', 'KL-W')],
    'areas',
  );
  await user.click(await screen.findByRole('button', { name: '合併帶入全部區域' }));
  expect(screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked)).toHaveLength(2);
  expect(screen.queryByText(/^取消：/)).toBeNull();
});

test('asks before the page is left while the draft is on its way, and keeps what was not saved', async () => {
  keepWindowFor('account-1');
  let fail: () => void = () => undefined;
  const page = openForm('/applications/drafts/d1', {
    draft: sampleDraft,
    SaveDraft: () => new Promise((resolve) => (fail = () => resolve(refused({ code: 'TIMEOUT' })))),
  });
  await page.user.type(await screen.findByRole('textbox', { name: '進港事由' }), '二');
  await page.user.tab();
  await vi.waitFor(() => expect(page.variablesOf('SaveDraft')).toHaveLength(1));
  await page.user.click(screen.getByRole('link', { name: '稍後再填' }));
  const dialog = await screen.findByRole('alertdialog');
  await page.user.click(within(dialog).getByRole('button', { name: '離開，不儲存' }));
  await screen.findByText('elsewhere');
  fail();
  expect(await screen.findByText('草稿沒有存成功')).toBeDefined();
  page.unmount();
  const again = openForm('/applications/drafts/d1', { draft: sampleDraft });
  expect(await screen.findByRole('textbox', { name: '進港事由' })).toHaveProperty('value', '船舶維修二');
  expect(screen.getByText('已帶回上次尚未存入草稿的內容')).toBeDefined();
  await again.user.click(press('改用已儲存的草稿'));
  expect(screen.getByRole('textbox', { name: '進港事由' })).toHaveProperty('value', '船舶維修');
});

test('R-PRD-1: refuses to go on from a term that is too long, and marks neither that step nor one with unfit people as done', async () => {
  const draft: DraftPartsFragment = {
    ...sampleDraft,
    form: 'PERIODIC',
    personIds: ['p1', 'p3'],
    pickupPortCode: 'KEELUNG',
    startDay: '2999-01-01',
    term: { count: 4, unit: 'YEAR' },
  };
  const { user, address } = openForm('/applications/drafts/d1?tab=term', { draft });
  await stepHeading('領證港區與期限');
  await user.click(press('下一步'));
  const links = within(await screen.findByRole('alert')).getAllByRole('link');
  expect(links.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^通行起日：須介於/),
    '申請期限：最長 3 年。',
  ]);
  expect(address()).toBe('/applications/drafts/d1?tab=term');
  await user.click(press('上一步'));
  await stepHeading('申請港口／通行區域');
  expect(stepWords()[2]).toContain('尚未填寫');
  expect(stepWords()[3]).toContain('請確認');
  expect(stepWords()[3]).toContain('1 筆不符資格');
});
