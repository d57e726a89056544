import { A } from '@solidjs/router';
import { screen, waitFor } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import { renderAt } from '../../testing/render';
import { PageTitle } from './PageTitle';

const heading = (name: string) => screen.getByRole('heading', { level: 1, name });

test('names the page and its window', () => {
  const [title, setTitle] = createSignal('人員');
  renderAt('/people', () => <PageTitle title={title()} description="公司的人員" badge={<span>啟用</span>} />);
  expect(heading('人員')).toBeDefined();
  expect(document.title).toBe('人員 – 通行證管理系統');
  setTitle('王小明');
  expect(document.title).toBe('王小明 – 通行證管理系統');
  expect(screen.getByText('公司的人員')).toBeDefined();
  expect(screen.getByText('啟用')).toBeDefined();
});

test('takes the focus when a page arrives by a link, and again for the next record', async () => {
  renderAt('/first', () => <PageTitle title="首頁" />).unmount();
  const { user } = renderAt('/people/1', () => (
    <>
      <PageTitle title="人員" action={<A href="/people/2">下一筆</A>} />
    </>
  ));
  expect(document.activeElement).toBe(heading('人員'));
  await user.click(screen.getByRole('link', { name: '下一筆' }));
  await waitFor(() => expect(document.activeElement).toBe(heading('人員')));
});

test('leaves the focus alone where a field is to have it', () => {
  renderAt('/first', () => <PageTitle title="首頁" />).unmount();
  renderAt('/sign-in', () => <PageTitle title="登入" focus={false} />);
  expect(document.activeElement).toBe(document.body);
});
