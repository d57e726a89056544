import { expect, test } from 'vitest';
import { renderFor } from '../../testing/render';
import { PrintSheet } from './PrintSheet';

test('lies beside the page, so that print styles can swap the two, and goes with it', () => {
  const { container, unmount } = renderFor(() => <PrintSheet>通行證</PrintSheet>);
  expect(container.textContent).toBe('');
  expect(document.querySelector('.print-sheet')?.textContent).toBe('通行證');
  unmount();
  expect(document.querySelector('.print-sheet')).toBeNull();
});
