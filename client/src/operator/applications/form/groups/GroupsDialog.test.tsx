import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { refused } from '../../../../testing/api';
import { openForm, press, sampleDraft } from '../../../../testing/application-form';

const group = { id: 'g1', name: '船員 A 班', personIds: ['p1', 'p3'], version: 2 };
const lists = (personGroups: object[], people: string[] = []) => ({
  PeopleLists: {
    personGroups,
    applications: {
      items: people.length
        ? [
            {
              id: 'a1',
              number: 'OM06-11511-00001',
              items: { items: people.map((personId) => ({ id: personId, state: 'EFFECTIVE', personId })) },
            },
          ]
        : [],
    },
  },
});

async function openGroups(answers: object, personIds: string[] = []) {
  const page = openForm('/applications/drafts/d1?tab=people', { draft: { ...sampleDraft, personIds }, ...answers });
  await screen.findByRole('row', { name: /林無照/ });
  await page.user.click(press('群組與上次名單'));
  const dialog = await screen.findByRole('dialog', { name: '加入群組或上次的名單' });
  await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
  return { ...page, dialog: within(dialog) };
}

test('adds a group with one click; who is not eligible is listed with the reason', async () => {
  const { user, dialog } = await openGroups(lists([group]));
  await user.click(await dialog.findByRole('button', { name: '加入 船員 A 班（2 位）' }));
  const result = await screen.findByRole('alert');
  expect(result.textContent).toContain('已加入 1 位，未加入 1 位');
  expect(result.textContent).toContain('林無照 尚未上傳護照附件。');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('heading', { level: 3, name: '確認申請人員（1 位）' })).toBeDefined();
});

test('adds those of the last application of the form', async () => {
  const { user, dialog, variablesOf } = await openGroups(lists([], ['p1', 'p2']));
  expect(await dialog.findByText('OM06-11511-00001')).toBeDefined();
  expect(dialog.getByText('尚無群組。')).toBeDefined();
  await user.click(dialog.getByRole('button', { name: '加入 上次的名單（2 位）' }));
  await waitFor(() => expect(screen.getByRole('heading', { level: 3, name: '確認申請人員（2 位）' })).toBeDefined());
  expect(variablesOf('PeopleLists')).toEqual([{ form: 'FOREIGN_SINGLE_ENTRY' }]);
});

test('keeps those on the application as a group, and sets a group to them', async () => {
  const { user, dialog, variablesOf } = await openGroups(
    {
      ...lists([group]),
      CreatePersonGroup: { createPersonGroup: { ...group, id: 'g2' } },
      ChangePersonGroup: { changePersonGroup: group },
    },
    ['p1', 'p2'],
  );
  await user.type(await dialog.findByRole('textbox', { name: /群組名稱/ }), '船員 B 班');
  await user.click(dialog.getByRole('button', { name: '將目前 2 位存成群組' }));
  await waitFor(() =>
    expect(variablesOf('CreatePersonGroup')[0]).toMatchObject({ name: '船員 B 班', personIds: ['p1', 'p2'] }),
  );
  await user.click(dialog.getByRole('button', { name: '改為目前名單' }));
  const question = dialog.getByRole('group', { name: /將加入 1 位、移除 1 位/ });
  await waitFor(() => expect(document.activeElement).toBe(question));
  expect(variablesOf('ChangePersonGroup')).toEqual([]);
  await user.click(within(question).getByRole('button', { name: '改為目前名單' }));
  await waitFor(() =>
    expect(variablesOf('ChangePersonGroup')).toEqual([{ id: 'g1', version: 2, add: ['p2'], remove: ['p3'] }]),
  );
  await waitFor(() => expect(document.activeElement?.textContent).toBe('改為目前名單'));
});

test('renames a group; the focus stays where it was asked from, whatever is answered', async () => {
  const { user, dialog, variablesOf, answer } = await openGroups({
    ...lists([group]),
    ChangePersonGroup: { changePersonGroup: group },
  });
  const rename = await dialog.findByRole('button', { name: '改名' });
  await user.click(rename);
  await user.click(dialog.getByRole('button', { name: '取消' }));
  expect(document.activeElement).toBe(rename);
  await user.click(rename);
  const name = dialog.getByRole('textbox', { name: '群組名稱' });
  await user.clear(name);
  answer(lists([{ ...group, name: '夜班', version: 3 }]));
  await user.type(name, '夜班{Enter}');
  await waitFor(() => expect(variablesOf('ChangePersonGroup')[0]).toMatchObject({ id: 'g1', name: '夜班' }));
  await dialog.findByText('夜班');
  expect(document.activeElement).toBe(rename);
});

test('deletes a group after a question; says at the group what went wrong, and keeps the focus in the list', async () => {
  const { user, dialog, variablesOf, answer } = await openGroups({
    ...lists([group]),
    DeletePersonGroup: refused({ code: 'CONFLICT' }),
  });
  const remove = await dialog.findByRole('button', { name: '刪除' });
  await user.click(remove);
  const question = () => within(dialog.getByRole('group', { name: /^刪除群組/ }));
  expect(variablesOf('DeletePersonGroup')).toEqual([]);
  await user.click(question().getByRole('button', { name: '取消' }));
  expect(document.activeElement).toBe(remove);
  await user.click(remove);
  await user.click(question().getByRole('button', { name: '刪除' }));
  expect(await dialog.findByText(/已.*修改|變更/)).toBeDefined();
  answer({ DeletePersonGroup: { deletePersonGroup: true }, ...lists([]) });
  await user.click(question().getByRole('button', { name: '刪除' }));
  await dialog.findByText('尚無群組。');
  expect(document.activeElement).toBe(dialog.getByRole('list', { name: '群組與上次的名單' }));
});
