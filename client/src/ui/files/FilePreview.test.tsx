import { screen } from '@solidjs/testing-library';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderFor } from '../../testing/render';
import { FilePreview } from './FilePreview';

const revoke = vi.fn();
beforeEach(() => {
  revoke.mockClear();
  URL.createObjectURL = () => 'blob:preview';
  URL.revokeObjectURL = revoke;
});

test('shows a chosen image, and lets go of it with the page', () => {
  const { unmount } = renderFor(() => (
    <FilePreview file={new File(['x'], '照片.png', { type: 'image/png' })} name="照片.png" />
  ));
  expect(screen.getByRole('img', { name: '「照片.png」預覽' }).getAttribute('src')).toBe('blob:preview');
  unmount();
  expect(revoke).toHaveBeenCalledWith('blob:preview');
});

test('shows a stored image', () => {
  renderFor(() => <FilePreview name="照片.png" src="/files/1/preview" />);
  expect(screen.getByRole('img').getAttribute('src')).toBe('/files/1/preview');
});

test('shows no picture of anything else', () => {
  renderFor(() => <FilePreview file={new File(['x'], 'a.svg', { type: 'image/svg+xml' })} name="a.svg" />);
  expect(screen.queryByRole('img')).toBeNull();
});
