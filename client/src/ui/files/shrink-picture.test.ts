import { expect, test, vi } from 'vitest';
import { fitPicture } from './shrink-picture';

const file = (bytes: number, name = 'passport.png', type = 'image/png') =>
  new File([new Uint8Array(bytes)], name, { type });
const blob = (bytes: number) => new Blob([new Uint8Array(bytes)]);

test('leaves a picture within the limit, and what is no picture, as they are', async () => {
  const draw = vi.fn();
  for (const each of [file(100), file(500, 'passport.pdf', 'application/pdf')]) {
    expect(await fitPicture(each, 100, draw)).toBe(each);
  }
  expect(draw).not.toHaveBeenCalled();
});

test('draws a picture beyond the limit smaller, step by step until it is within', async () => {
  const draw = vi.fn(async (_: File, side: number) => blob(side > 3000 ? 200 : 90));
  const fitted = await fitPicture(file(500), 100, draw);
  expect([fitted.name, fitted.type, fitted.size]).toEqual(['passport.jpg', 'image/jpeg', 90]);
  expect(draw.mock.calls.map(([, side]) => side)).toEqual([4000, 3000]);
});

test('gives back a picture that cannot be drawn, or not small enough', async () => {
  const large = file(500);
  expect(await fitPicture(large, 100, async () => Promise.reject(new Error('no picture')))).toBe(large);
  expect(await fitPicture(large, 100, async () => blob(400))).toBe(large);
});
