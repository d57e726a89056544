import { screen } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { renderFor } from '../../testing/render';
import { FieldGroup } from './FieldGroup';

test('is a group with the name of its question, described by hint and errors', () => {
  renderFor(() => (
    <FieldGroup name="period" label="效期" hint="最長一年" errors={['起日太早', '太長']} required>
      <input aria-label="起日" />
    </FieldGroup>
  ));
  expect(screen.getByRole('group', { name: /^效期/, description: '最長一年 錯誤：起日太早 錯誤：太長' })).toBeDefined();
  expect(screen.getByTitle('必填')).toBeDefined();
});

test('has no description where there is none', () => {
  renderFor(() => (
    <FieldGroup name="period" label="效期">
      <input aria-label="起日" />
    </FieldGroup>
  ));
  expect(screen.getByRole('group', { name: '效期' }).getAttribute('aria-describedby')).toBeNull();
});
