import { expect, it } from 'vitest';
import { mostInAnHour } from './most-in-an-hour.js';

const read = (minutes: number, person: string, ms = 0) => ({ at: new Date(minutes * 60_000 + ms), person });

it('counts a person once, however often they were read', () => {
  expect(mostInAnHour([read(0, 'a'), read(1, 'a'), read(2, 'b'), read(3, 'a')])).toBe(2);
});

it('counts within any sixty minutes, not by the hours of the clock, and not what is exactly an hour ago', () => {
  expect(mostInAnHour([read(59, 'a'), read(61, 'b'), read(118, 'c')])).toBe(3);
  expect(mostInAnHour([read(0, 'a'), read(60, 'b')])).toBe(1);
  expect(mostInAnHour([read(0, 'a', 1), read(60, 'b')])).toBe(2);
});

it('still counts a person who was read again within the hour', () => {
  expect(mostInAnHour([read(0, 'a'), read(30, 'a'), read(70, 'b'), read(80, 'c')])).toBe(3);
});

it('is nothing where nothing was read', () => {
  expect(mostInAnHour([])).toBe(0);
});
