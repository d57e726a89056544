import { createCipheriv, randomBytes } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { type Key, keyOf } from '../keys/key.js';
import { Vault } from './vault.js';

const newKey = () => keyOf(randomBytes(32));
const keys = (...encryption: [Key, ...Key[]]) => ({ encryption, index: [newKey()] }) as const;
const PERSON = 'person.id_cipher';
const unreadable = expect.objectContaining({ message: 'VALUE_UNREADABLE' });

describe('R-ACC-6 ID numbers at rest', () => {
  it('opens what it sealed, and seals the same number differently each time', () => {
    const vault = new Vault(keys(newKey()));
    const sealed = vault.seal(PERSON, 'one', 'A123456789');
    expect(vault.open(PERSON, 'one', sealed)).toBe('A123456789');
    expect(vault.openHex(PERSON, 'one', `\\x${sealed.toString('hex')}`)).toBe('A123456789');
    expect(sealed.equals(vault.seal(PERSON, 'one', 'A123456789'))).toBe(false);
    expect(sealed.includes('A123456789')).toBe(false);
  });

  it('refuses bytes that were changed or sealed with another key, and reports them', () => {
    const report = vi.fn();
    const vault = new Vault(keys(newKey()), { report });
    const sealed = vault.seal(PERSON, 'one', 'A123456789');
    for (const at of sealed.keys()) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => vault.open(PERSON, 'one', changed), `byte ${at}`).toThrow(unreadable);
    }
    expect(report).toHaveBeenCalledTimes(sealed.length);
    expect(report).toHaveBeenCalledWith(PERSON, 'one');
    expect(() => new Vault(keys(newKey())).open(PERSON, 'one', sealed)).toThrow(unreadable);
    expect(() => vault.open(PERSON, 'one', Buffer.of(2, 3))).toThrow(unreadable);
  });

  it('refuses what was sealed for another row or column, also after it was opened there', () => {
    const vault = new Vault(keys(newKey()));
    const hex = `\\x${vault.seal(PERSON, 'one', 'A123456789').toString('hex')}`;
    expect(vault.openHex(PERSON, 'one', hex)).toBe('A123456789');
    expect(() => vault.openHex(PERSON, 'other', hex)).toThrow(unreadable);
    expect(() => vault.openHex('pass.holder_id_cipher', 'one', hex)).toThrow(unreadable);
  });

  it('seals with the first key and opens with all of them', () => {
    const [older, newer] = [newKey(), newKey()];
    const sealed = new Vault(keys(older)).seal(PERSON, 'one', 'A123456789');
    const both = new Vault(keys(newer, older));
    expect(both.open(PERSON, 'one', sealed)).toBe('A123456789');
    const resealed = both.reseal('pass.holder_id_cipher', 'card', { column: PERSON, row: 'one', bytes: sealed });
    expect(resealed.subarray(0, both.head.length)).toEqual(both.head);
    expect(new Vault(keys(newer)).open('pass.holder_id_cipher', 'card', resealed)).toBe('A123456789');
  });

  it('opens what the version before sealed, and seals for it where told to', () => {
    const [older, newer] = [newKey(), newKey()];
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', older.bytes, iv);
    const text = Buffer.concat([cipher.update('A123456789', 'utf8'), cipher.final()]);
    const sealed = Buffer.concat([iv, cipher.getAuthTag(), text]);
    expect(new Vault(keys(newer, older)).open(PERSON, 'one', sealed)).toBe('A123456789');
    expect(() => new Vault(keys(newer)).open(PERSON, 'one', sealed)).toThrow(unreadable);
    const unbound = new Vault(keys(older), { unbound: true }).seal(PERSON, 'one', 'A123456789');
    expect(unbound).toHaveLength(sealed.length);
    expect(new Vault(keys(older)).open(PERSON, 'other', unbound)).toBe('A123456789');
  });

  it('finds equal numbers of one kind by a keyed index, and no others', () => {
    const shared = keys(newKey());
    const vault = new Vault(shared);
    const index = vault.indexOf('PASSPORT', '88888881');
    expect(new Vault(shared).indexOf('PASSPORT', '88888881').equals(index)).toBe(true);
    expect(vault.indexOf('NATIONAL_ID', '88888881').equals(index)).toBe(false);
    expect(vault.indexOf('PASSPORT', '88888882').equals(index)).toBe(false);
    expect(new Vault(keys(newKey())).indexOf('PASSPORT', '88888881').equals(index)).toBe(false);
  });
});
