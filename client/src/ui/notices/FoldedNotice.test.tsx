import { screen } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { renderFor } from '../../testing/render';
import { FoldedNotice } from './FoldedNotice';

test('is open at the first visit and one line at the next', () => {
  localStorage.removeItem('port-pass.notice.sample');
  const show = () =>
    renderFor(() => (
      <FoldedNotice name="sample" title="申請須知">
        <p>請等候十分鐘</p>
      </FoldedNotice>
    ));
  const { unmount } = show();
  expect(screen.getByText('請等候十分鐘').closest('details')?.open).toBe(true);
  unmount();
  show();
  expect(screen.getByText('請等候十分鐘').closest('details')?.open).toBe(false);
  expect(screen.getByText('申請須知')).toBeDefined();
});
