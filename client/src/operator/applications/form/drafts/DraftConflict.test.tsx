import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { refused } from '../../../../testing/api';
import { openForm, press, sampleDraft, stepHeading } from '../../../../testing/application-form';

test('shows a colleague’s draft when it was saved meanwhile, and takes it', async () => {
  const theirs = { ...sampleDraft, reason: '碼頭施工', version: 4 };
  const { user } = openForm('/applications/drafts/d1', {
    draft: sampleDraft,
    SaveDraft: refused({ code: 'CONFLICT' }),
    NewestDraft: { applicationDraft: theirs },
  });
  await user.type(await screen.findByRole('textbox', { name: '進港事由' }), '！');
  await user.tab();
  expect(await screen.findByText('這份草稿已在別處更新')).toBeDefined();
  expect(screen.getByText(/^碼頭施工/, { selector: 'p' }).textContent).toContain('2 位人員');
  await user.click(press('改用上述內容'));
  expect(screen.getByRole('textbox', { name: '進港事由' })).toHaveProperty('value', '碼頭施工');
});

test('saves over a colleague’s draft when what is on screen is kept', async () => {
  const { user, answer, variablesOf } = openForm('/applications/drafts/d1', {
    draft: sampleDraft,
    SaveDraft: refused({ code: 'CONFLICT' }),
    NewestDraft: { applicationDraft: { ...sampleDraft, reason: '碼頭施工', version: 4 } },
  });
  await user.type(await screen.findByRole('textbox', { name: '進港事由' }), '！');
  await user.tab();
  await screen.findByText('這份草稿已在別處更新');
  answer({ SaveDraft: { saveApplicationDraft: { ...sampleDraft, reason: '船舶維修！', version: 5 } } });
  await user.click(press('以畫面上的內容儲存'));
  await waitFor(() =>
    expect(variablesOf('SaveDraft')[1]).toMatchObject({ version: 4, content: { reason: '船舶維修！' } }),
  );
  await waitFor(() => expect(screen.queryByText('這份草稿已在別處更新')).toBeNull());
});

test('saves as a new draft when the old one is gone', async () => {
  const { user, answer, variablesOf } = openForm('/applications/drafts/d1', {
    draft: sampleDraft,
    SaveDraft: refused({ code: 'NOT_FOUND' }),
  });
  await user.type(await screen.findByRole('textbox', { name: '進港事由' }), '！');
  await user.tab();
  expect(await screen.findByText('這份草稿已不存在')).toBeDefined();
  answer({ SaveDraft: { saveApplicationDraft: { ...sampleDraft, id: 'd2', reason: '船舶維修！', version: 1 } } });
  await user.click(press('另存為新的草稿'));
  await waitFor(() => expect(variablesOf('SaveDraft')).toHaveLength(2));
  expect(variablesOf('SaveDraft')[1]?.id).toBeUndefined();
});

test('keeps what is typed on screen when the draft cannot be saved, and says so', async () => {
  const { user, address } = openForm('/applications/new/single-entry', { SaveDraft: refused({ code: 'TIMEOUT' }) });
  await stepHeading('進港事由');
  await user.type(screen.getByRole('textbox', { name: '進港事由' }), '船舶維修');
  await user.click(press('下一步'));
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toContain('草稿尚未儲存');
  expect(address()).toBe('/applications/new/single-entry?tab=areas');
});

test('throws the draft away when it is given up, and leads to the list', async () => {
  const { user, address } = openForm('/applications/drafts/d1', {
    draft: sampleDraft,
    DiscardDraft: { discardApplicationDraft: true },
  });
  await user.click(await screen.findByRole('button', { name: '放棄這份申請' }));
  const dialog = await screen.findByRole('alertdialog');
  await user.click(within(dialog).getByRole('button', { name: '刪除草稿' }));
  await waitFor(() => expect(address()).toBe('/applications'));
  expect(await screen.findByText('草稿已刪除')).toBeDefined();
});
