import { screen, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { renderFor } from '../../testing/render';
import { EmptyState } from './EmptyState';

test('says that there is nothing and what can be done', () => {
  renderFor(() => <EmptyState title="沒有人員" hint="先新增人員才能申請。" action={<a href="/people/new">新增</a>} />);
  const status = screen.getByRole('status');
  expect(within(status).getByText('沒有人員')).toBeDefined();
  expect(within(status).getByText('先新增人員才能申請。')).toBeDefined();
  expect(within(status).getByRole('link', { name: '新增' })).toBeDefined();
});
