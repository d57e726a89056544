import { expect, it } from 'vitest';
import { readSmsCaps } from './sms-caps.js';

it('reads the caps of a day, and keeps the others as they are (R-TEL-5)', () => {
  expect(readSmsCaps('')).toMatchObject({ phone: 3, day: 20_000 });
  expect(readSmsCaps(' phone=2, day = 100 ')).toMatchObject({ phone: 2, day: 100, pass: 5 });
});

it.each(['phone', 'phone=', 'phone=-1', 'fax=3', 'phone=3;day=2', 'day=12345678'])(
  'refuses "%s" as caps (R-TEL-5)',
  (text) => {
    expect(readSmsCaps(text)).toBeUndefined();
  },
);
