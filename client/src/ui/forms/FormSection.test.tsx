import { screen, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { renderFor } from '../../testing/render';
import { FormSection } from './FormSection';

test('is a region with the name of its heading', () => {
  renderFor(() => (
    <FormSection title="證照資料" description="請上傳影本" action={<a href="/edit">修改</a>}>
      <p>內容</p>
    </FormSection>
  ));
  const region = screen.getByRole('region', { name: '證照資料' });
  expect(within(region).getByRole('heading', { level: 2, name: '證照資料' })).toBeDefined();
  expect(within(region).getByRole('link', { name: '修改' })).toBeDefined();
  expect(within(region).getByText('請上傳影本')).toBeDefined();
  expect(within(region).getByText('內容')).toBeDefined();
});
