import { screen, waitFor } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { renderAt } from '../../testing/render';
import { LinkButton } from './LinkButton';

test('looks like a button and is a link', async () => {
  const { user, address } = renderAt('/people', () => (
    <LinkButton href="/people/new" kind="primary">
      新增人員
    </LinkButton>
  ));
  expect(screen.queryByRole('button')).toBeNull();
  await user.click(screen.getByRole('link', { name: '新增人員' }));
  await waitFor(() => expect(address()).toBe('/people/new'));
});
