import { fireEvent, screen, waitFor } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { beforeEach, expect, test, vi } from 'vitest';
import { UploadError } from '../../lib/upload';
import { renderFor } from '../../testing/render';
import { FileUpload, type FileUploadProps } from './FileUpload';
import type { StoredFile } from './StoredFileRow';

const rules = { types: ['application/pdf', 'image/png'], maxBytes: 1024 };
const pdf = (bytes = 10) => new File(['x'.repeat(bytes)], '合約.pdf', { type: 'application/pdf' });

beforeEach(() => {
  URL.createObjectURL = () => 'blob:preview';
  URL.revokeObjectURL = () => {};
});

/** An upload that the test finishes by hand. */
function open(own: Partial<FileUploadProps<string>> = {}, removable = true) {
  const [stored, setStored] = createSignal<StoredFile>();
  const sent = { progress: (_: number) => {}, finish: (_: string) => {}, fail: (_: unknown) => {} };
  const upload = vi.fn(
    (_file: File, progress: (fraction: number) => void, signal: AbortSignal) =>
      new Promise<string>((finish, fail) => {
        Object.assign(sent, { progress, finish, fail });
        signal.addEventListener('abort', () => fail(new UploadError('CANCELLED')));
      }),
  );
  const onUploaded = vi.fn((name: string) => setStored({ name, bytes: 10 }));
  const result = renderFor(() => (
    <FileUpload
      name="scan"
      label="合約影本"
      hint="一至三頁。"
      rules={rules}
      stored={stored()}
      upload={upload}
      onUploaded={onUploaded}
      onRemove={removable ? () => setStored(undefined) : undefined}
      {...own}
    />
  ));
  const input = document.getElementById('field-scan-input') as HTMLInputElement;
  return { ...result, sent, upload, onUploaded, setStored, choose: (file: File) => result.user.upload(input, file) };
}

test('says the limits before anything is chosen', () => {
  open();
  expect(
    screen.getByRole('group', { name: '合約影本', description: '一至三頁。 可上傳 PDF、PNG，檔案大小上限 1 KB。' }),
  ).toBeDefined();
  expect(screen.getByRole('button', { name: /選擇檔案/ })).toBeDefined();
  expect(document.getElementById('field-scan-input')).toHaveProperty('accept', 'application/pdf,image/png');
});

test('shows how far it is, and the file once it is there', async () => {
  const { choose, sent, onUploaded } = open();
  await choose(pdf());
  const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: '「合約.pdf」上傳進度' });
  sent.progress(0.42);
  expect(bar.value).toBe(42);
  expect(screen.getByText('上傳中 42%')).toBeDefined();
  sent.finish('合約.pdf');
  await waitFor(() => expect(onUploaded).toHaveBeenCalledOnce());
  expect(screen.getByRole('status').textContent).toContain('上傳完成');
  expect(screen.getByText('合約.pdf')).toBeDefined();
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('keeps the focus in its place although the control that had it is gone', async () => {
  const { user, choose, sent } = open();
  await user.tab();
  await choose(pdf());
  await waitFor(() => expect(document.activeElement?.id).toBe('field-scan'));
  sent.finish('合約.pdf');
  await screen.findByRole('status');
  expect(document.activeElement?.id).toBe('field-scan');
});

test('does not send what is too large or of another type, and says so', async () => {
  const { choose, upload } = open();
  await choose(pdf(2048));
  expect(screen.getByRole('alert').textContent).toBe('檔案大小 2 KB，超過上限 1 KB。');
  fireEvent.drop(screen.getByRole('button', { name: /選擇檔案/ }), {
    dataTransfer: { files: [new File(['x'], 'a.exe', { type: 'application/x-msdownload' })] },
  });
  expect(screen.getByRole('alert').textContent).toBe('不支援這種檔案，請改用 PDF、PNG。');
  expect(upload).not.toHaveBeenCalled();
});

test('takes a file that is dropped', () => {
  const { upload } = open();
  fireEvent.drop(screen.getByRole('button', { name: /選擇檔案/ }), { dataTransfer: { files: [pdf()] } });
  expect(upload).toHaveBeenCalledOnce();
});

test('can be cancelled', async () => {
  const { user, choose } = open();
  await choose(pdf());
  await user.click(screen.getByRole('button', { name: '取消' }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('已取消上傳。'));
  expect(screen.getByRole('button', { name: /選擇檔案/ })).toBeDefined();
});

test.each([
  [new UploadError('NETWORK'), '上傳中斷，請確認網路後再試一次。'],
  [new UploadError('REFUSED', 415), '伺服器沒有接受這個檔案，請再試一次或改用其他檔案。'],
  [new Error('of the caller'), '這個檔案有病毒。'],
])('says what went wrong: %s', async (error, words) => {
  const { choose, sent } = open({ describe: () => '這個檔案有病毒。' });
  await choose(pdf());
  sent.fail(error);
  await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(words));
});

test('replaces or removes a file that is there', async () => {
  const { user, choose, sent, setStored } = open();
  setStored({ name: '舊合約.pdf', bytes: 2048, href: '/files/1' });
  expect(screen.getByRole('link', { name: '舊合約.pdf' }).getAttribute('href')).toBe('/files/1');
  expect(screen.getByText('2 KB')).toBeDefined();
  expect(screen.getByRole('button', { name: '更換檔案' })).toBeDefined();
  await choose(pdf());
  sent.finish('合約.pdf');
  expect(await screen.findByText('合約.pdf')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '移除檔案' }));
  expect(screen.getByRole('button', { name: /選擇檔案/ })).toBeDefined();
});

test('a file that has to stay cannot be removed, and disabled nothing can be done', () => {
  open({ stored: { name: '合約.pdf' }, disabled: true }, false);
  expect(screen.queryByRole('button', { name: '移除檔案' })).toBeNull();
  expect(screen.getByRole('button', { name: '更換檔案' })).toHaveProperty('disabled', true);
});

test('offers the camera on touch devices only, for pictures', async () => {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(pointer: coarse)' }));
  const { user, upload } = open();
  expect(screen.getByRole('button', { name: '拍照' })).toBeDefined();
  const camera = screen.getByLabelText<HTMLInputElement>('拍照', { selector: 'input' });
  expect([camera.getAttribute('capture'), camera.accept]).toEqual(['environment', 'image/png']);
  await user.upload(camera, new File(['x'], 'photo.png', { type: 'image/png' }));
  await waitFor(() => expect(upload.mock.calls[0]?.[0].name).toBe('photo.png'));
  vi.unstubAllGlobals();
});

test('offers no camera where a mouse points, or no picture is asked for', () => {
  open();
  expect(screen.queryByRole('button', { name: '拍照' })).toBeNull();
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  open({ name: 'other', rules: { types: ['text/csv'], maxBytes: 10 } });
  expect(screen.queryByRole('button', { name: '拍照' })).toBeNull();
  vi.unstubAllGlobals();
});
