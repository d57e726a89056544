import { screen, waitFor } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderFor } from '../../testing/render';
import { DocumentViewer } from './DocumentViewer';
import { type DocumentSource, UnsupportedDocument } from './document-source';

/** A document of three pages, each 100 × 200 pixels, that notes how it is drawn. */
const drawn: { page: number; scale: number; turn: number }[] = [];
const source: DocumentSource = {
  pages: 3,
  size: async () => ({ width: 100, height: 200 }),
  draw: async (page, scale, turn) => {
    drawn.push({ page, scale, turn });
    return { canvas: document.createElement('canvas'), text: `第${page}頁的字` };
  },
  close: vi.fn(),
};
const openSource = async (file: Blob) => {
  if (file.type === 'text/html') throw new UnsupportedDocument();
  return source;
};

beforeEach(() => {
  drawn.length = 0;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(readonly report: (entries: unknown[]) => void) {}
      observe() {
        this.report([{ contentRect: { width: 200 } }]);
      }
      disconnect() {}
    },
  );
});

async function open() {
  const load = async () => new Blob(['x'], { type: 'application/pdf' });
  const result = renderFor(() => <DocumentViewer open={openSource} name="合約.pdf" load={load} />);
  await screen.findByRole('img', { name: '文件影像：合約.pdf' });
  return result;
}
const press = (name: string) => screen.getByRole('button', { name });

test('fits the width of its pane, and has the text of the page read', async () => {
  await open();
  expect(drawn).toEqual([{ page: 1, scale: 2, turn: 0 }]);
  expect(screen.getByText('第1頁的字')).toBeDefined();
  expect(screen.getByText('200%')).toBeDefined();
});

test('turns pages, within the document', async () => {
  const { user } = await open();
  expect(press('上一頁')).toHaveProperty('disabled', true);
  await user.click(press('下一頁'));
  expect(await screen.findByText('第 2 頁，共 3 頁')).toBeDefined();
  screen.getByRole('region', { name: '文件檢視 合約.pdf' }).focus();
  await user.keyboard('{PageDown}{PageDown}');
  expect(await screen.findByText('第 3 頁，共 3 頁')).toBeDefined();
  expect(press('下一頁')).toHaveProperty('disabled', true);
});

test('zooms, fits again and turns around, by buttons and keys', async () => {
  const { user } = await open();
  await user.click(press('放大'));
  await waitFor(() => expect(screen.getByText('250%')).toBeDefined());
  screen.getByRole('region').focus();
  await user.keyboard('-');
  await waitFor(() => expect(drawn.at(-1)?.scale).toBe(2));
  await user.click(press('順時針旋轉'));
  await waitFor(() => expect(drawn.at(-1)?.turn).toBe(90));
  await user.keyboard('0');
  await user.click(press('符合寬度'));
  await waitFor(() => expect(drawn.at(-1)).toEqual({ page: 1, scale: 1, turn: 90 }));
});

test('says that it cannot show a kind of file, without offering to try again', async () => {
  const load = async () => new Blob(['x'], { type: 'text/html' });
  renderFor(() => <DocumentViewer open={openSource} name="a.html" load={load} />);
  expect(await screen.findByText('這種檔案無法在此顯示。')).toBeDefined();
  expect(screen.queryByRole('button', { name: '再試一次' })).toBeNull();
});

test('tries again what could not be fetched', async () => {
  const load = vi
    .fn()
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue(new Blob(['x']));
  const { user } = renderFor(() => <DocumentViewer open={openSource} name="合約.pdf" load={load} />);
  expect(await screen.findByText('無法顯示這份文件')).toBeDefined();
  await user.click(press('再試一次'));
  expect(await screen.findByRole('img', { name: '文件影像：合約.pdf' })).toBeDefined();
});

test('another file begins at its first page, and the one before is closed', async () => {
  const [load, setLoad] = createSignal(async () => new Blob(['1']));
  const { user } = renderFor(() => <DocumentViewer open={openSource} name="合約.pdf" load={load()} />);
  await screen.findByRole('img');
  await user.click(press('下一頁'));
  await screen.findByText('第 2 頁，共 3 頁');
  setLoad(() => async () => new Blob(['2']));
  expect(await screen.findByText('第 1 頁，共 3 頁')).toBeDefined();
});
