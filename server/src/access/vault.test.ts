import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Vault } from './vault.js';

const keys = () => ({ idEncryptionKey: randomBytes(32), idIndexKey: randomBytes(32) });

describe('R-ACC-6 ID numbers at rest', () => {
  it('opens what it sealed, and seals the same number differently each time', () => {
    const vault = new Vault(keys());
    const sealed = vault.seal('A123456789');
    expect(vault.open(sealed)).toBe('A123456789');
    expect(vault.openHex(`\\x${sealed.toString('hex')}`)).toBe('A123456789');
    expect(sealed.equals(vault.seal('A123456789'))).toBe(false);
    expect(sealed.includes('A123456789')).toBe(false);
  });

  it('refuses bytes that were changed or sealed with another key', () => {
    const vault = new Vault(keys());
    const sealed = vault.seal('A123456789');
    const changed = Buffer.from(sealed);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(() => vault.open(changed)).toThrow();
    expect(() => new Vault(keys()).open(sealed)).toThrow();
  });

  it('finds equal numbers of one kind by a keyed index, and no others', () => {
    const shared = keys();
    const vault = new Vault(shared);
    const index = vault.indexOf('PASSPORT', '88888881');
    expect(new Vault(shared).indexOf('PASSPORT', '88888881').equals(index)).toBe(true);
    expect(vault.indexOf('NATIONAL_ID', '88888881').equals(index)).toBe(false);
    expect(vault.indexOf('PASSPORT', '88888882').equals(index)).toBe(false);
    expect(new Vault(keys()).indexOf('PASSPORT', '88888881').equals(index)).toBe(false);
  });
});
