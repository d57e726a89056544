import { screen } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { renderFor } from '../../testing/render';
import { Notice } from './Notice';

test('says its tone in words where it has no title', () => {
  renderFor(() => <Notice tone="warning">請儘快補件</Notice>);
  expect(screen.getByText('注意')).toBeDefined();
  expect(screen.getByText('請儘快補件')).toBeDefined();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('is heard at once where it must be', () => {
  renderFor(() => (
    <Notice tone="danger" title="無法儲存" live>
      <p>請再試一次</p>
    </Notice>
  ));
  expect(screen.getByRole('alert').textContent).toBe('無法儲存請再試一次');
});
