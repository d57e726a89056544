import { expect, test } from 'vitest';
import { pageNumbers } from './page-numbers';

test.each([
  [1, 1, [1]],
  [1, 10, [1, 2, 3, 0, 10]],
  [2, 10, [1, 2, 3, 0, 10]],
  [4, 10, [1, 2, 3, 4, 5, 0, 10]],
  [5, 10, [1, 0, 4, 5, 6, 0, 10]],
  [8, 10, [1, 0, 7, 8, 9, 10]],
  [10, 10, [1, 0, 9, 10]],
  [3, 4, [1, 2, 3, 4]],
])('page %i of %i', (page, last, numbers) => {
  expect(pageNumbers(page, last)).toEqual(numbers);
});
