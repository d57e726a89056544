import { screen } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { renderFor } from '../../testing/render';
import { RetryNotice } from './RetryNotice';

test('says what could not be had and tries it again', async () => {
  const onRetry = vi.fn();
  const { user } = renderFor(() => <RetryNotice words="連不到伺服器" onRetry={onRetry} />);
  expect(screen.getByText('連不到伺服器')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '再試一次' }));
  expect(onRetry).toHaveBeenCalledOnce();
});
