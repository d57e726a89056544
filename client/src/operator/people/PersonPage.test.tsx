import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { samplePerson } from '../../testing/samples';
import { pngFile, stubUploads, uploadAnswers } from '../../testing/upload';
import { PersonNewPage } from './PersonNewPage';
import { PersonPage } from './PersonPage';

const attachment = (id: string, kind: string, name: string) => ({
  id,
  kind,
  code: `F-${id}`,
  personName: null,
  createdAt: '2026-11-20T02:03:00Z',
  file: { id: `file-${id}`, name, mediaType: 'image/png', size: 2048, url: `/files/file-${id}` },
});
const passport = attachment('1', 'PASSPORT', '護照.png');
const photo = attachment('2', 'PHOTO', '照片.png');
const option = (form: string, reasons: object[] = []) => ({
  form,
  eligibility: { allowed: reasons.length === 0, reasons },
});
const openApplication = {
  code: 'OPEN_APPLICATION',
  limit: null,
  until: null,
  attachment: null,
  applicationNumber: 'OM02-11511-00001',
  port: null,
};
const person = {
  ...samplePerson,
  attachments: [passport, photo],
  applicationOptions: [option('FOREIGN_SINGLE_ENTRY'), option('PERIODIC', [openApplication])],
  linkedPeople: [],
  possiblySame: [],
};
const rules = ['PHOTO', 'ID_CARD', 'PASSPORT', 'OTHER'].map((purpose) => ({
  purpose,
  mediaTypes: ['image/png'],
  maxBytes: 1_000_000,
}));

const open = (answers: Answers = {}, at = '/people/person-1') =>
  renderWithApi(
    {
      Person: { person },
      UploadRules: { uploadRules: rules },
      PersonPasses: { passes: { total: 0, items: [] } },
      ...answers,
    },
    () => <PersonPage />,
    { at, route: '/people/:id' },
  );
const heading = () => screen.findByRole('heading', { level: 1, name: '王小明' });

test('shows what may be applied for now, and why not the rest', async () => {
  open();
  await heading();
  const options = screen.getByRole('region', { name: '現在可以申請' });
  expect(within(options).getByRole('link', { name: '申請當次證' }).getAttribute('href')).toBe(
    '/applications/new/single-entry?people=person-1',
  );
  expect(within(options).getByText('目前不可申請')).toBeDefined();
  const blocking = within(options)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
  expect(blocking).toContain('/applications/OM02-11511-00001');
});

test('R-PER-5 links a record that may be the same human, with a reason', async () => {
  const other = { id: 'person-2', name: '王小明', idKind: 'RESIDENT_ID', idNumber: 'A800000014' };
  const { user, variablesOf } = open({
    Person: { person: { ...person, possiblySame: [other] } },
    LinkPeople: { linkPeople: [{ ...person, linkedPeople: [other] }] },
  });
  await heading();
  const links = screen.getByRole('region', { name: '同一人的其他證件' });
  expect(links.textContent).toContain('可能為同一人');
  await user.click(within(links).getByRole('button', { name: '登錄為同一人' }));
  const question = await screen.findByRole('alertdialog');
  await user.type(within(question).getByRole('textbox', { name: '原因' }), '已核對兩份證件');
  await user.click(within(question).getByRole('button', { name: '登錄為同一人' }));
  expect(await screen.findByText('已登錄為同一人')).toBeDefined();
  expect(variablesOf('LinkPeople')).toEqual([{ personIds: ['person-1', 'person-2'], reason: '已核對兩份證件' }]);
});

test('lists the files by kind, photos first, and shows one when it is asked for', async () => {
  const { user } = open();
  await heading();
  const rows = screen.getAllByRole('button', { name: /^檢視 / }).map((button) => button.getAttribute('aria-label'));
  expect(rows).toEqual(['檢視 照片.png', '檢視 護照.png']);
  await user.click(screen.getByRole('button', { name: '檢視 護照.png' }));
  expect(await screen.findByRole('dialog', { name: /護照影本（一張） 王小明/ })).toBeDefined();
});

test('removes a file after a question', async () => {
  const { user, variablesOf } = open({
    RemoveAttachment: { removeAttachment: { id: 'person-1', attachments: [photo] } },
  });
  await heading();
  await user.click(screen.getByRole('button', { name: '移除 護照.png' }));
  const question = await screen.findByRole('alertdialog', { name: '移除「護照.png」？' });
  expect(question.textContent).toContain('已送出的申請單仍保留當時的附件');
  expect(variablesOf('RemoveAttachment')).toEqual([]);
  await user.click(within(question).getByRole('button', { name: '移除' }));
  expect(await screen.findByText('附件已移除')).toBeDefined();
  expect(variablesOf('RemoveAttachment')).toEqual([{ id: '1' }]);
});

test('keeps a file whose removal was refused, and shows why', async () => {
  const { user } = open({ RemoveAttachment: refused({ code: 'NOT_FOUND' }) });
  await heading();
  await user.click(screen.getByRole('button', { name: '移除 護照.png' }));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '移除' }));
  expect(await screen.findByText('查無資料，可能已被刪除。')).toBeDefined();
  expect(screen.getByRole('button', { name: '檢視 護照.png' })).toBeDefined();
});

const choose = async () => {
  await screen.findByText('上傳照片');
  return document.getElementById('field-attachment-input') as HTMLInputElement;
};

test('sends a file of the chosen kind, and attaches it at once', async () => {
  const files = stubUploads();
  const { user, variablesOf } = open({
    ...uploadAnswers('PHOTO', { fileName: '新照片.png', size: 7 }),
    AddAttachment: {
      addAttachment: { id: 'person-1', attachments: [passport, attachment('3', 'PHOTO', '新照片.png')] },
    },
  });
  await heading();
  await user.upload(await choose(), pngFile('新照片.png'));
  expect(await screen.findByText('已上傳照片')).toBeDefined();
  expect(files).toHaveLength(1);
  expect(variablesOf('AddAttachment')).toEqual([{ personId: 'person-1', kind: 'PHOTO', uploadId: 'upload-1' }]);
});

test('shows at the field why a file was not accepted, and attaches nothing', async () => {
  stubUploads();
  const { user, variablesOf } = open({
    ...uploadAnswers('PHOTO', { fileName: '新照片.png', size: 7 }),
    CompleteUpload: refused({ code: 'FILE_NOT_READABLE' }),
  });
  await heading();
  await user.upload(await choose(), pngFile('新照片.png'));
  expect(await screen.findAllByText(/檔案無法讀取，可能已損壞/)).not.toEqual([]);
  expect(variablesOf('AddAttachment')).toEqual([]);
});

test('shows that the storage did not take a file', async () => {
  stubUploads(500);
  const { user, variablesOf } = open(uploadAnswers('PHOTO', { fileName: '新照片.png', size: 7 }));
  await heading();
  await user.upload(await choose(), pngFile('新照片.png'));
  expect(await screen.findAllByText('伺服器沒有接受這個檔案，請再試一次或改用其他檔案。')).not.toEqual([]);
  expect(variablesOf('CompleteUpload')).toEqual([]);
});

test('warns that the passport of a passport holder is missing, and asks for that first', async () => {
  open({ Person: { person: { ...person, attachments: [photo] } } });
  await heading();
  expect(screen.getByText('尚未上傳護照')).toBeDefined();
  expect(await screen.findByText('上傳護照影本（一張）')).toBeDefined();
});

test('asks for the file that one came to add, and leads back to the application', async () => {
  open({}, '/people/person-1?file=OTHER&back=%2Fapplications%2Fdrafts%2Fd1');
  await heading();
  expect(await screen.findByText('上傳其他')).toBeDefined();
  expect(screen.getByRole('link', { name: '回申請單' }).getAttribute('href')).toBe('/applications/drafts/d1');
});

test.each(['https://evil.example', '//evil.example', '/account'])(
  'leads back nowhere but to an application: not to %s',
  async (back) => {
    open({}, `/people/person-1?back=${encodeURIComponent(back)}`);
    await heading();
    expect(screen.queryByRole('link', { name: '回申請單' })).toBeNull();
  },
);

test('shows the passes of this person, found by their number', async () => {
  const pass = {
    id: 'pass-1',
    number: 'KLPC115-000001',
    kind: 'PERIODIC',
    status: 'VALID',
    validFrom: '2026-11-01T16:00:00Z',
    validTo: '2027-11-01T15:59:59Z',
    madeAt: '2026-11-02T02:00:00Z',
    collectedAt: null,
    lastPassageAt: null,
    areas: [],
  };
  const { variablesOf } = open({ PersonPasses: { passes: { total: 1, items: [pass] } } });
  const table = await screen.findByRole('table', { name: '這位人員的通行證' });
  expect((await within(table).findByRole('link', { name: /KLPC115-000001/ })).getAttribute('href')).toBe(
    '/passes/KLPC115-000001',
  );
  expect(variablesOf('PersonPasses')[0]).toMatchObject({ idNumber: 'X1234567' });
});

test('goes back to the list when the person is deleted', async () => {
  const { user, address } = open({ DeletePerson: { deletePerson: true } });
  await heading();
  await user.click(screen.getByRole('button', { name: '刪除人員' }));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '刪除人員' }));
  await waitFor(() => expect(address()).toBe('/people'));
  expect(await screen.findByText('已刪除「王小明」')).toBeDefined();
});

test('asks before a change that is not saved is left', async () => {
  const { user, address } = open({}, '/people/person-1?back=%2Fapplications%2Fdrafts%2Fd1');
  await heading();
  await user.type(screen.getByRole('textbox', { name: '手機（選填）' }), '0912345678');
  await user.click(screen.getByRole('link', { name: '回申請單' }));
  const question = await screen.findByRole('alertdialog', { name: '尚未儲存' });
  await user.click(within(question).getByRole('button', { name: '留在此頁' }));
  expect(address()).toContain('/people/person-1');
  expect(screen.getByRole('textbox', { name: '手機（選填）' })).toHaveProperty('value', '0912345678');
});

test('shows that there is no such person, and leads back', async () => {
  open({ Person: { person: null } });
  expect(await screen.findByRole('heading', { level: 1, name: '查無此人員，可能已被刪除' })).toBeDefined();
  expect(screen.getByRole('link', { name: '回人員列表' }).getAttribute('href')).toBe('/people');
});

test('offers to try again when the person could not be loaded', async () => {
  const { user, answer } = open({ Person: refused({ code: 'TIMEOUT' }) });
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ Person: { person } });
  await user.click(again);
  expect(await heading()).toBeDefined();
});

test('goes from a new person to their page, where the files are sent', async () => {
  const { user, address } = renderWithApi(
    { CreatePerson: { createPerson: { id: 'person-9' } } },
    () => <PersonNewPage />,
    { at: '/people/new', route: '/people/new' },
  );
  await user.type(screen.getByRole('textbox', { name: '證件號碼' }), 'X1234567');
  await user.type(screen.getByRole('textbox', { name: '姓名' }), '王小明');
  await user.click(screen.getByRole('button', { name: '儲存' }));
  await waitFor(() => expect(address()).toBe('/people/person-9'));
  expect(await screen.findByText('請接著上傳護照與照片。')).toBeDefined();
});
