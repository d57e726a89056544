import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { openForm, press, sampleDraft } from '../../../../testing/application-form';

const matches = (...personIds: string[][]) => ({
  PersonMatches: { personMatches: personIds.map((ids, line) => ({ line, personIds: ids })) },
});

async function paste(text: string, answers: object, personIds: string[] = []) {
  const page = openForm('/applications/drafts/d1?tab=people', { draft: { ...sampleDraft, personIds }, ...answers });
  await screen.findByRole('button', { name: '加入 王小明' });
  await page.user.click(press('貼上名單'));
  const dialog = await screen.findByRole('dialog', { name: '貼上名單' });
  await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
  const field = within(dialog).getByRole('textbox', { name: '名單' });
  await page.user.click(field);
  if (text) await page.user.paste(text);
  await page.user.click(within(dialog).getByRole('button', { name: '比對' }));
  return { ...page, dialog: within(dialog) };
}

test('adds those of a pasted list who are eligible, and lists the others with the reason, to be copied', async () => {
  const { user, dialog, variablesOf } = await paste(
    'X123-4567\n陳美玲\n林無照\nQ9999999\nX1234567\n',
    matches(['p1'], ['p2'], ['p3'], [], ['p1']),
    ['p2'],
  );
  expect(await dialog.findByText('共 5 行：1 位可加入，4 行未加入')).toBe(document.activeElement);
  expect(variablesOf('PersonMatches')).toEqual([{ values: ['X123-4567', '陳美玲', '林無照', 'Q9999999', 'X1234567'] }]);
  const line = (number: number) => dialog.getByText(`第 ${number} 行`).closest('li')?.textContent;
  expect(line(2)).toContain('已在申請人員中。');
  expect(line(3)).toContain('尚未上傳護照附件。');
  expect(line(4)).toContain('人員名單中查無此號碼或姓名。');
  expect(line(5)).toContain('與前面的行重複。');
  await user.click(dialog.getByRole('button', { name: '加入 1 位' }));
  expect((await dialog.findByRole('alert')).textContent).toContain('已加入 1 位');
  expect(screen.getByRole('heading', { level: 3, name: '確認申請人員（2 位）', hidden: true })).toBeDefined();
  const written = vi.spyOn(navigator.clipboard, 'writeText');
  await user.click(dialog.getByRole('button', { name: '複製未加入的 3 行' }));
  expect(written).toHaveBeenCalledWith(
    [
      ['陳美玲', '已在申請人員中。'],
      ['林無照', '尚未上傳護照附件。'],
      ['Q9999999', '人員名單中查無此號碼或姓名。'],
    ]
      .map((cells) => cells.join('\t'))
      .join('\n'),
  );
});

test('asks who is meant when several people match, and closes when all are added', async () => {
  const { user, dialog } = await paste('王小明', matches(['p1', 'p2']));
  expect(await dialog.findByText('有 2 位符合，請選擇。')).toBeDefined();
  await user.selectOptions(dialog.getByRole('combobox', { name: '第 1 行是哪一位' }), 'p2');
  await waitFor(() => expect(document.activeElement).toBe(dialog.getByText('共 1 行：1 位可加入，0 行未加入')));
  await user.click(await dialog.findByRole('button', { name: '加入 1 位' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(screen.getByRole('heading', { level: 3, name: '確認申請人員（1 位）' })).toBeDefined();
});

test('keeps the focus at the choice of one who cannot be added either', async () => {
  const { user, dialog } = await paste('王', matches(['p1', 'p3']));
  const choice = () => dialog.getByRole('combobox', { name: '第 1 行是哪一位' });
  await waitFor(() => expect(choice()).toBeDefined());
  await user.selectOptions(choice(), 'p3');
  await waitFor(() => expect(dialog.getByText('尚未上傳護照附件。')).toBeDefined());
  await waitFor(() => expect(document.activeElement).toBe(choice()));
});

test('says at the field that nothing was pasted, or too much', async () => {
  const { user, dialog } = await paste('', {});
  expect(await dialog.findByText('請貼上名單，每行一位。')).toBeDefined();
  await user.click(dialog.getByRole('textbox', { name: '名單' }));
  await user.paste('A1234567\n'.repeat(251));
  await user.click(dialog.getByRole('button', { name: '比對' }));
  expect(await dialog.findByText('共 251 行，一次最多 250 行。')).toBeDefined();
});

test('counts all who were added when some are added later', async () => {
  const { user, dialog } = await paste('X1234567\n王\nQ9999999', matches(['p1'], ['p1', 'p2'], []));
  await user.click(await dialog.findByRole('button', { name: '加入 1 位' }));
  expect((await dialog.findByRole('alert')).textContent).toContain('已加入 1 位');
  await user.selectOptions(dialog.getByRole('combobox', { name: '第 2 行是哪一位' }), 'p2');
  await user.click(await dialog.findByRole('button', { name: '加入 1 位' }));
  await waitFor(() => expect(dialog.getByRole('alert').textContent).toContain('已加入 2 位'));
});
