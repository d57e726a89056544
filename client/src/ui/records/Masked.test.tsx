import { screen } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { renderFor } from '../../testing/render';
import { Masked } from './Masked';

test('says that characters are hidden', () => {
  const { container } = renderFor(() => <Masked value="A12****789" />);
  expect(container.textContent).toBe('A12****789已遮蔽');
  expect(screen.getByTitle('已遮蔽')).toBeDefined();
});

test('says nothing of a value that is whole', () => {
  const { container } = renderFor(() => <Masked value="A123456789" masked={false} />);
  expect(container.textContent).toBe('A123456789');
});
