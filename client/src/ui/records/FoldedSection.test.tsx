import { screen } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { renderFor } from '../../testing/render';
import { FoldedSection } from './FoldedSection';

test('is folded up at first, and what is in it is made when it is opened', async () => {
  const made = vi.fn();
  const Content = () => {
    made();
    return <p>內容</p>;
  };
  const { user } = renderFor(() => (
    <FoldedSection title="處理紀錄">
      <Content />
    </FoldedSection>
  ));
  expect(made).not.toHaveBeenCalled();
  const button = screen.getByRole('button', { name: '處理紀錄', expanded: false });
  await user.click(button);
  expect(screen.getByRole('button', { expanded: true })).toBe(button);
  expect(document.getElementById(button.getAttribute('aria-controls') ?? '')?.textContent).toBe('內容');
  await user.keyboard('{Enter}');
  expect(screen.queryByText('內容')).toBeNull();
  expect(screen.getByRole('region', { name: '處理紀錄' })).toBeDefined();
  expect(made).toHaveBeenCalledOnce();
});
