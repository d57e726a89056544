import { screen, waitFor, within } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { PersonParts } from '../../domain/people/person-parts';
import { makeFragmentData } from '../../gql';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { samplePerson } from '../../testing/samples';
import { DeletePerson } from './DeletePerson';
import { EditPersonForm } from './EditPersonForm';
import { NewPersonForm } from './NewPersonForm';

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const press = (name: string) => screen.getByRole('button', { name });

test('adds a person; optional fields left empty are none', async () => {
  const onCreated = vi.fn();
  const { user, variablesOf } = renderWithApi({ CreatePerson: { createPerson: { id: 'person-9' } } }, () => (
    <NewPersonForm onCreated={onCreated} />
  ));
  await user.click(screen.getByRole('radio', { name: '身分證' }));
  await user.type(field('證件號碼'), 'A123456789');
  await user.type(field('姓名'), '陳美玲');
  await user.click(press('儲存'));
  await waitFor(() => expect(onCreated).toHaveBeenCalledWith('person-9'));
  expect(variablesOf('CreatePerson')[0]?.input).toEqual({
    idKind: 'NATIONAL_ID',
    idNumber: 'A123456789',
    name: '陳美玲',
    englishName: null,
    mobile: null,
    documentValidTo: null,
  });
});

test('shows the hint of the chosen document', async () => {
  const { user } = renderWithApi({}, () => <NewPersonForm onCreated={() => {}} />);
  expect(screen.getByRole('textbox', { name: '證件號碼', description: /^護照號碼/ })).toBeDefined();
  await user.click(screen.getByRole('radio', { name: '身分證' }));
  expect(screen.getByRole('textbox', { name: '證件號碼', description: /^身分證號/ })).toBeDefined();
});

test('lists several errors in the summary from top to bottom, and each at its field', async () => {
  const { user } = renderWithApi(
    {
      CreatePerson: refused(
        { code: 'REQUIRED', field: 'input.name' },
        { code: 'ID_NUMBER_INVALID', field: 'input.idNumber' },
      ),
    },
    () => <NewPersonForm onCreated={() => {}} />,
  );
  await user.click(press('儲存'));
  const summary = await screen.findByRole('alert');
  const links = within(summary).getAllByRole('link');
  expect(links.map((each) => each.textContent?.split('：')[0])).toEqual(['證件號碼', '請輸入姓名']);
  await user.click(links[1] as HTMLElement);
  expect(document.activeElement).toBe(field('姓名'));
});

const theirs = { ...samplePerson, name: '王大明', version: 2 };
function open(answers: Answers) {
  const [person, setPerson] = createSignal(samplePerson);
  const onReload = vi.fn(() => setPerson(theirs));
  const page = renderWithApi(answers, () => (
    <EditPersonForm person={makeFragmentData(person(), PersonParts)} onReload={onReload} />
  ));
  return { ...page, onReload };
}

test('saves a person over the version that was shown', async () => {
  const { user, variablesOf } = open({
    UpdatePerson: { updatePerson: { ...samplePerson, mobile: '0912345678', version: 2 } },
  });
  await user.type(field('手機（選填）'), '0912345678');
  await user.click(press('儲存'));
  expect(await screen.findByText('人員資料已儲存')).toBeDefined();
  expect(variablesOf('UpdatePerson')[0]).toMatchObject({ id: 'person-1', version: 1, input: { mobile: '0912345678' } });
});

test('a colleague was faster: shows what differs and keeps what is typed', async () => {
  const { user, onReload } = open({ UpdatePerson: refused({ code: 'CONFLICT' }) });
  await user.type(field('手機（選填）'), '0912345678');
  await user.click(press('儲存'));
  await waitFor(() => expect(onReload).toHaveBeenCalledOnce());
  expect(await screen.findByRole('row', { name: '姓名 王大明 王小明' })).toBeDefined();
  expect(screen.getByRole('row', { name: '手機 （空白） 0912345678' })).toBeDefined();
  expect(field('手機（選填）').value).toBe('0912345678');
});

test('… takes theirs', async () => {
  const { user } = open({ UpdatePerson: refused({ code: 'CONFLICT' }) });
  await user.type(field('手機（選填）'), '0912345678');
  await user.click(press('儲存'));
  await user.click(await screen.findByRole('button', { name: '改用目前的資料' }));
  expect([field('姓名').value, field('手機（選填）').value]).toEqual(['王大明', '']);
});

test('… or saves mine over theirs', async () => {
  let answer: object = refused({ code: 'CONFLICT' });
  const { user, variablesOf } = open({ UpdatePerson: () => answer });
  await user.type(field('手機（選填）'), '0912345678');
  await user.click(press('儲存'));
  const keep = await screen.findByRole('button', { name: '以我輸入的儲存' });
  answer = { updatePerson: { ...samplePerson, mobile: '0912345678', version: 3 } };
  await user.click(keep);
  expect(await screen.findByText('人員資料已儲存')).toBeDefined();
  expect(variablesOf('UpdatePerson')[1]).toMatchObject({ version: 2, input: { name: '王小明', mobile: '0912345678' } });
});

function openDelete(answers: Answers) {
  const [onDeleted, onConflict] = [vi.fn(), vi.fn()];
  const page = renderWithApi(answers, () => (
    <DeletePerson person={makeFragmentData(samplePerson, PersonParts)} onDeleted={onDeleted} onConflict={onConflict} />
  ));
  return { ...page, onDeleted, onConflict };
}

test('deletes a person after a question', async () => {
  const { user, variablesOf, onDeleted } = openDelete({ DeletePerson: { deletePerson: true } });
  await user.click(press('刪除人員'));
  const dialog = await screen.findByRole('alertdialog', { name: '刪除「王小明」？' });
  await user.click(within(dialog).getByRole('button', { name: '刪除人員' }));
  await waitFor(() => expect(onDeleted).toHaveBeenCalledOnce());
  expect(variablesOf('DeletePerson')).toEqual([{ id: 'person-1', version: 1 }]);
});

test('does not delete a person changed meanwhile', async () => {
  const { user, onDeleted, onConflict } = openDelete({ DeletePerson: refused({ code: 'CONFLICT' }) });
  await user.click(press('刪除人員'));
  const dialog = await screen.findByRole('alertdialog');
  await user.click(within(dialog).getByRole('button', { name: '刪除人員' }));
  await waitFor(() => expect(onConflict).toHaveBeenCalledOnce());
  expect(onDeleted).not.toHaveBeenCalled();
});

test('R-PER-4 names the cards of the person and asks what becomes of them, in the same step', async () => {
  const passNumbers = ['KLPS115-000001', 'KLPT115-000002'];
  const { user, variablesOf, answer, onDeleted } = openDelete({
    DeletePerson: refused({ code: 'PERSON_HAS_CARDS', field: 'cards', params: { passNumbers } }),
  });
  await user.click(press('刪除人員'));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '刪除人員' }));
  const dialog = await screen.findByRole('dialog', { name: '刪除「王小明」？' });
  for (const number of passNumbers) expect(dialog.textContent).toContain(number);
  expect(onDeleted).not.toHaveBeenCalled();
  answer({ DeletePerson: { deletePerson: 'person-1' } });
  await user.click(within(dialog).getByRole('radio', { name: /僅掛失/ }));
  await user.click(within(dialog).getByRole('button', { name: '刪除人員' }));
  await waitFor(() => expect(onDeleted).toHaveBeenCalledOnce());
  expect(variablesOf('DeletePerson').at(-1)).toEqual({
    id: 'person-1',
    version: 1,
    cards: 'HOLD',
    reason: '持證人離職',
  });
});

test('R-PER-4 names open applications beside the cards, and withdraws the person from them in the same step', async () => {
  const params = { applicationNumbers: ['OM02-11511-00007'], colleaguesNumbers: [] };
  const { user, variablesOf, answer, onDeleted } = openDelete({
    DeletePerson: refused({ code: 'PERSON_HAS_APPLICATIONS', field: 'withdraw', params }),
  });
  await user.click(press('刪除人員'));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '刪除人員' }));
  const dialog = await screen.findByRole('dialog', { name: '刪除「王小明」？' });
  expect(dialog.textContent).toContain('OM02-11511-00007');
  expect(within(dialog).queryByRole('radio')).toBeNull();
  answer({ DeletePerson: { deletePerson: 'person-1' } });
  await user.click(within(dialog).getByRole('button', { name: '刪除人員' }));
  await waitFor(() => expect(onDeleted).toHaveBeenCalledOnce());
  expect(variablesOf('DeletePerson').at(-1)).toEqual({
    id: 'person-1',
    version: 1,
    withdraw: true,
    reason: '持證人離職',
  });
});
