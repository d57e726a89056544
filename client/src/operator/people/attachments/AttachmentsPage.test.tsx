import { fireEvent, screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../../testing/api';
import { pngFile, stubUploads } from '../../../testing/upload';
import { AttachmentsPage } from './AttachmentsPage';

const person = (id: string, name: string, idNumber: string, kinds: string[] = [], idKind = 'PASSPORT') => ({
  ...{ id, name, idNumber, idKind },
  attachments: kinds.map((kind) => ({ kind })),
});
const people = [
  person('p1', '王小明', 'X1234567'),
  person('p2', '陳美玲', 'A123456789', ['PHOTO'], 'NATIONAL_ID'),
  person('p3', '林志明', 'Y7654321'),
  person('p4', '林志明', 'Y7654322'),
];
const about: Record<string, string[]> = {
  X1234567: ['p1'],
  A123456789: ['p2'],
  王小明: ['p1'],
  陳美玲: ['p2'],
  林志明: ['p3', 'p4'],
};
const rule = (purpose: string) => ({ purpose, mediaTypes: ['image/png', 'application/pdf'], maxBytes: 1000 });
const answers: Answers = {
  UploadRules: { uploadRules: ['PHOTO', 'ID_CARD', 'PASSPORT', 'OTHER'].map(rule) },
  PersonMatches: ({ values }) => ({
    personMatches: (values as string[]).map((value, line) => ({ line, personIds: about[value] ?? [] })),
  }),
  FilePeople: ({ filter }) => {
    const { ids, name } = filter as { ids?: string[]; name?: string };
    return {
      people: { items: people.filter((each) => (ids ? ids.includes(each.id) : each.name.includes(name ?? ''))) },
    };
  },
  RequestUpload: { requestUpload: { id: 'upload-1', url: '/uploads/upload-1' } },
  CompleteUpload: {
    completeUpload: { id: 'upload-1', fileName: 'a.png', size: 3, mediaType: 'image/png', url: '/files/upload-1' },
  },
  AddAttachment: { addAttachment: { id: 'p1', attachments: [] } },
};

async function choose(names: string[], later: Answers = {}) {
  stubUploads();
  const page = renderWithApi({ ...answers, ...later }, AttachmentsPage);
  const input = await screen.findByLabelText('選擇的檔案', { selector: 'input' });
  fireEvent.change(input, { target: { files: names.map(pngFile) } });
  await screen.findByRole('heading', { name: new RegExp(`^共 ${names.length} 個檔案`) });
  return page;
}
const row = (file: string) => within(screen.getByRole('row', { name: new RegExp(file) }));
const kindIn = (file: string) => row(file).getByRole<HTMLSelectElement>('combobox', { name: /附件種類$/ }).value;
const ticked = (file: string) => row(file).queryByRole<HTMLInputElement>('checkbox')?.checked;

test('matches files to people and kinds by their names, and says why a file is left out', async () => {
  await choose(['X1234567_照片.png', '王小明.png', 'A123456789 photo.png', '林志明_護照.png', 'Q9999999.png']);
  const heading = screen.getByRole('heading', { name: /^共 5 個檔案 可上傳 2 個，不上傳 3 個/ });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect([kindIn('X1234567_照片'), kindIn('王小明.png'), kindIn('A123456789')]).toEqual(['PHOTO', 'PASSPORT', 'PHOTO']);
  expect([ticked('X1234567_照片'), ticked('王小明.png'), ticked('A123456789')]).toEqual([true, true, false]);
  expect(row('A123456789').getByText('已有照片；勾選後將以此照片取代。')).toBeDefined();
  expect(row('林志明_護照').getByText('有 2 位可能符合，或檔名的號碼與姓名不一致。')).toBeDefined();
  expect(row('Q9999999').getByText('查無人員')).toBeDefined();
  expect([ticked('林志明_護照'), ticked('Q9999999')]).toEqual([undefined, undefined]);
});

test('takes nobody for clear whose name contradicts the number, or whose number is unknown', async () => {
  await choose(['X1234567 陳美玲.png', 'Z8888888 王小明.png']);
  for (const file of ['X1234567 陳美玲', 'Z8888888 王小明']) expect(ticked(file)).toBeUndefined();
  await waitFor(() => expect(row('X1234567 陳美玲').getAllByRole('option', { name: /王小明|陳美玲/ })).toHaveLength(2));
});

test('sends what is ready with person and kind, shows what failed, and tries that again', async () => {
  let attempts = 0;
  const { user, variablesOf } = await choose(['X1234567_照片.png', '王小明_護照.png', 'Q9999999.png'], {
    AddAttachment: ({ kind }) => {
      if (kind === 'PASSPORT') attempts += 1;
      if (kind === 'PASSPORT' && attempts === 1) return refused({ code: 'TOO_MANY', field: 'uploadId' });
      return { addAttachment: { id: 'p1', attachments: [] } };
    },
  });
  await user.click(screen.getByRole('button', { name: '上傳 2 個檔案' }));
  const result = await screen.findByRole('alert');
  await waitFor(() => expect(result.textContent).toContain('已上傳 1 個，失敗 1 個'));
  expect(row('X1234567_照片').getByText('已上傳')).toBeDefined();
  expect(row('王小明_護照').getByText('上傳失敗')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '重新上傳失敗的 1 個檔案' }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('已上傳 2 個，失敗 0 個'));
  expect(variablesOf('AddAttachment').map(({ personId, kind }) => [personId, kind])).toEqual([
    ['p1', 'PHOTO'],
    ['p1', 'PASSPORT'],
    ['p1', 'PASSPORT'],
  ]);
  expect(variablesOf('RequestUpload').map(({ input }) => (input as { purpose: string }).purpose)).toEqual([
    'PHOTO',
    'PASSPORT',
    'PASSPORT',
  ]);
});

test('is corrected by hand: another kind, one of several people, anyone who is found by name', async () => {
  const { user, variablesOf } = await choose(['林志明.png', 'IMG_1.png']);
  await user.selectOptions(row('林志明').getByRole('combobox', { name: '林志明.png 是哪一位' }), 'p4');
  await user.selectOptions(row('林志明').getByRole('combobox', { name: '林志明.png 的附件種類' }), 'OTHER');
  await user.click(row('IMG_1').getByRole('button', { name: '選擇人員或更改人員：IMG_1.png' }));
  const dialog = within(await screen.findByRole('dialog', { name: '「IMG_1.png」是哪一位？' }));
  await user.type(dialog.getByRole('textbox', { name: '姓名或證件號碼' }), '美玲{Enter}');
  await user.click(await dialog.findByRole('button', { name: /陳美玲/ }));
  await user.click(await screen.findByRole('button', { name: '上傳 2 個檔案' }));
  await screen.findByText('已上傳 2 個，失敗 0 個');
  expect(variablesOf('AddAttachment').map(({ personId, kind }) => [personId, kind])).toEqual([
    ['p4', 'OTHER'],
    ['p2', 'ID_CARD'],
  ]);
});

test('says that two photos of one person are one too many, and that a file is too large', async () => {
  const { user } = await choose(['X1234567 照片.png', '王小明 照片.png']);
  expect(row('王小明 照片').getByText('前面已有此人的照片，照片只保留一張。')).toBeDefined();
  await user.click(row('X1234567 照片').getByRole('checkbox'));
  expect(ticked('王小明 照片')).toBe(true);
});
