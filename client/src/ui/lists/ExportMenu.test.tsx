import { screen, waitFor } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { renderAt } from '../../testing/render';
import { ExportMenu } from './ExportMenu';

test('exports in the format that is chosen', async () => {
  const onExport = vi.fn();
  const { user } = renderAt('/', () => <ExportMenu busy={false} onExport={onExport} />);
  await user.click(screen.getByRole('button', { name: '匯出' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Excel 檔（XLSX）' }));
  await waitFor(() => expect(onExport.mock.calls).toEqual([['xlsx']]));
  await user.click(screen.getByRole('button', { name: '匯出' }));
  await user.click(await screen.findByRole('menuitem', { name: 'CSV 檔' }));
  await waitFor(() => expect(onExport.mock.calls).toEqual([['xlsx'], ['csv']]));
});

test('is named after what it exports where a page has two', () => {
  renderAt('/', () => <ExportMenu label="匯出通行證" busy onExport={() => {}} />);
  expect(screen.getByRole('button', { name: '匯出通行證' }).textContent).toBe('匯出');
});

test('says what it gives where that is not the list', () => {
  renderAt('/', () => <ExportMenu text="製證資料" busy={false} onExport={() => {}} />);
  expect(screen.getByRole('button', { name: '製證資料' }).textContent).toBe('製證資料');
});
