import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { newPasswordOf } from './new-password.js';
import { hashPassword, verifyPassword } from './password.js';

const owner = { accountName: 'Chen.Dawei', companyNames: ['大順海運股份有限公司', 'Blue Whale Shipping Co., Ltd.'] };
const errorOf = (password: string) => v.safeParse(newPasswordOf(owner), password).issues?.[0]?.message;

describe('R-REG-12 new passwords', () => {
  it.each([
    ['        ', 'PASSWORD_REPETITIVE'],
    ['錨錨錨錨錨錨錨錨', 'PASSWORD_REPETITIVE'],
    ['abzabzabz', 'PASSWORD_REPETITIVE'],
    ['Quay7!Quay7!', 'PASSWORD_REPETITIVE'],
    ['𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷', 'PASSWORD_REPETITIVE'],
    ['3456789012', 'PASSWORD_SEQUENTIAL'],
    ['hijklmno', 'PASSWORD_SEQUENTIAL'],
    ['zyxw9876', 'PASSWORD_SEQUENTIAL'],
    ['iuytkjhg', 'PASSWORD_SEQUENTIAL'],
    ['ㄅㄆㄇㄈㄉㄊㄋㄌ', 'PASSWORD_SEQUENTIAL'],
    ['ＰＡＳＳＷＯＲＤ１', 'PASSWORD_TOO_COMMON'],
    ['chen.dawei', 'PASSWORD_HAS_NAME'],
    ['xx-CHENDAWEI-77', 'PASSWORD_HAS_NAME'],
    ['大順海運 2026!', 'PASSWORD_HAS_NAME'],
    ['7blue-whale-shipping7', 'PASSWORD_HAS_NAME'],
    ['Port-Pass 9031', 'PASSWORD_HAS_NAME'],
    ['我的通行證密碼九零', 'PASSWORD_HAS_NAME'],
  ])('refuses %s: %s', (password, code) => {
    expect(errorOf(password)).toBe(code);
  });

  it.each(['quay-side-2026', 'winch-and-bollard-7', '碼頭上的起重機三座', 'abcd-lantern-4321', '👩‍🚒🧭⚓️🐋🚢🌊🗺️🛟'])(
    'accepts %s',
    (password) => {
      expect(errorOf(password)).toBeUndefined();
    },
  );

  it('counts what is read as one character: surrogate pairs, marks, joined emoji', () => {
    expect(errorOf('🐋⚓️🚢🌊')).toBe('TOO_SHORT');
    expect(errorOf('👩‍🚒🧭⚓️🐋🚢🌊🛟')).toBe('TOO_SHORT');
    expect(errorOf('e\u0301a\u0300o\u0302u\u0308')).toBe('TOO_SHORT');
    const longest = Array.from({ length: 128 }, (_, at) =>
      String.fromCodePoint(0x20_000 + ((at * 7919) % 40_000)),
    ).join('');
    expect(errorOf(longest)).toBeUndefined();
    expect(errorOf(`${longest}𠮷`)).toBe('TOO_LONG');
  });
});

describe('R-REG-12 one password in two forms', () => {
  const composed = 'Zürich-Gârgoyle-9'.normalize('NFC');
  const apart = composed.normalize('NFD');

  it('opens however the keyboard sends it', async () => {
    const stored = await hashPassword(apart);
    expect(await verifyPassword(stored, composed)).toBe(true);
    expect(await verifyPassword(stored, apart)).toBe(true);
    expect(await verifyPassword(stored, 'Zurich-Gargoyle-9')).toBe(false);
  });

  it('opens with a hash of before, which is of the form that was typed', async () => {
    const { hash } = await import('@node-rs/argon2');
    const stored = await hash(apart);
    expect(await verifyPassword(stored, apart)).toBe(true);
    expect(await verifyPassword(stored, composed)).toBe(true);
  });
});
