import { expect, test } from 'vitest';
import { renderFor } from '../../testing/render';
import { ApplicationNumber } from './ApplicationNumber';
import { PassNumber } from './PassNumber';

const parts = (container: HTMLElement) =>
  [...container.querySelectorAll('span > span')].map((each) => each.textContent);

test('numbers emphasise their sequence, and are read as one', () => {
  const application = renderFor(() => <ApplicationNumber value="OM01-11209-00002" />).container;
  expect(application.textContent).toBe('OM01-11209-00002');
  expect(parts(application)).toEqual(['OM01-11209-', '00002']);
  const pass = renderFor(() => <PassNumber value="KLPC112-000008" />).container;
  expect(pass.textContent).toBe('KLPC112-000008');
  expect(parts(pass)).toEqual(['KLPC112-', '000008']);
});
