import { screen } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { renderFor } from '../../testing/render';
import { PageSkeleton } from './PageSkeleton';
import { Spinner } from './Spinner';

test('is announced where it has words, and silent beside words', () => {
  const { unmount } = renderFor(() => <Spinner />);
  expect(screen.queryByRole('status')).toBeNull();
  unmount();
  renderFor(() => <Spinner label="更新中" />);
  expect(screen.getByRole('status').textContent).toBe('更新中');
});

test('a page on its way is announced, its bars are not read', () => {
  renderFor(() => <PageSkeleton />);
  expect(screen.getByRole('status').textContent).toBe('載入中');
});
