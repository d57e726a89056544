import { expect, test } from 'vitest';
import { renderFor } from '../../testing/render';
import { StatusBadge } from './StatusBadge';

test('says its state in words, with an icon that is not read', () => {
  const { container } = renderFor(() => <StatusBadge tone="danger">已停用</StatusBadge>);
  expect(container.textContent).toBe('已停用');
  expect(container.querySelectorAll('svg[aria-hidden=true]')).toHaveLength(1);
});
