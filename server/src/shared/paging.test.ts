import { expect, it } from 'vitest';
import { buildPage, pageType } from './paging.js';

class Line {}
class LinePage extends pageType(Line) {}

function pageOfLines(size: number, total: number, page = 1): LinePage {
  const offset = (page - 1) * size;
  const items = Array.from({ length: Math.max(Math.min(size, total - offset), 0) }, () => new Line());
  const count = async (limit = total) => Math.min(limit, total);
  return buildPage(LinePage, { items, request: { page, size, offset }, count });
}

it.each([
  [9_999, { count: 9_999, more: false }],
  [10_000, { count: 10_000, more: false }],
  [10_001, { count: 10_000, more: true }],
])('counts a list of %i to 10,000 unless the exact number is asked for', async (total, bounded) => {
  const page = pageOfLines(10, total);
  expect(await page.boundedTotal()).toEqual(bounded);
  expect(await page.total()).toBe(total);
});

it.each([
  [20, 2, false],
  [21, 2, true],
  [19, 2, false],
  [20, 3, false],
])('says of a list of %i whether page %i of ten is followed by another: %s', async (total, page, follows) => {
  expect(await pageOfLines(10, total, page).hasNext()).toBe(follows);
});
