import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEnv } from './env.js';
import { newKey } from './keys/key.js';
import { completeKeyFile } from './keys/key-file.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'port-pass-env-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const production = () => ({
  NODE_ENV: 'production',
  DATA_DIR: folder,
  PUBLIC_URL: 'https://pass.example',
  SMTP_URL: 'smtp://mail.invalid',
  SMS_GATEWAY: 'mitake',
  SMS_USERNAME: 'port-pass',
  SMS_PASSWORD: 'letters of our own',
  SMS_REPORT_SECRET: 'k3V9xQ2mZ7wB4tN8cR1yH6pL5sD0fG3j',
  ID_ENCRYPTION_KEY: newKey(),
  ID_INDEX_KEY: newKey(),
  PASS_CODE_KEY: newKey(),
});

describe('in production', () => {
  it('takes keys that are random and differ', () => {
    expect(readEnv(production())).toMatchObject({ production: true, demo: false, secondFactorRequired: true });
  });

  it('needs three users of PostgreSQL: server, owner and analysts; in development the owner may be all', () => {
    const [one, two, three] = ['server', 'owner', 'analysts'].map((name) => `postgresql://${name}@localhost/passes`);
    const all = { DATABASE_URL: one, MIGRATION_DATABASE_URL: two, ANALYST_DATABASE_URL: three };
    expect(readEnv({ ...production(), ...all }).migrationDatabaseUrl).toBe(two);
    expect(() => readEnv({ ...production(), DATABASE_URL: one })).toThrow('go together');
    expect(() => readEnv({ NODE_ENV: 'test', ...all, ANALYST_DATABASE_URL: undefined })).toThrow('go together');
    expect(readEnv({ NODE_ENV: 'test', DATA_DIR: folder, DATABASE_URL: one }).databaseUrl).toBe(one);
  });

  it.each([
    ['zero bytes', Buffer.alloc(32)],
    ['one word repeated', Buffer.alloc(32, 'harbour')],
    ['a text', Buffer.from('The quick brown fox jumps over 1')],
    ['the key of an earlier docker-compose.yml', Buffer.from('development-only-encryption-key!')],
  ])('refuses %s as a key', (_what, bytes) => {
    const env = { ...production(), ID_ENCRYPTION_KEY: `${newKey()},${bytes.toString('base64')}` };
    expect(() => readEnv(env)).toThrow(/In production: ID_ENCRYPTION_KEY is /);
  });

  it.each([
    [{ PUBLIC_URL: 'http://pass.example' }, 'PUBLIC_URL must begin with https:'],
    [{ DEMO: 'true' }, 'DEMO must not be true'],
    [{ SMTP_URL: undefined }, 'SMTP_URL must be set'],
    [{ SMS_GATEWAY: undefined }, 'SMS_GATEWAY must be set'],
    [{ SMS_PASSWORD: '' }, 'SMS_PASSWORD must be set'],
    [{ SMS_PASSWORD: 'changeme' }, 'SMS_PASSWORD must not be a word that others guess'],
    [{ SMS_PASSWORD: 'port-pass' }, 'SMS_PASSWORD must not be a word that others guess'],
    [{ SMS_REPORT_SECRET: 'a'.repeat(32) }, 'SMS_REPORT_SECRET must be 32 or more random'],
    [{ SMS_URL: 'http://sms.example' }, 'SMS_URL must begin with https:'],
    [{ PASS_CODE_KEY: undefined }, 'PASS_CODE_KEY or KEYS_FILE must be set'],
  ])('refuses %o', (change, sentence) => {
    expect(() => readEnv({ ...production(), ...change })).toThrow(`In production: ${sentence}`);
  });

  it('takes several keys, of the index two at most', () => {
    const [one, other, third] = [newKey(), newKey(), newKey()];
    const { keys } = readEnv({ ...production(), ID_ENCRYPTION_KEY: `${one}, ${other}` });
    expect(keys.encryption.map(({ bytes }) => bytes.toString('base64'))).toEqual([one, other]);
    expect(readEnv({ ...production(), ID_INDEX_KEY: `${one},${other}` }).keys.index).toHaveLength(2);
    expect(() => readEnv({ ...production(), ID_INDEX_KEY: `${one},${other},${third}` })).toThrow(
      'There must be one index key',
    );
    expect(() => readEnv({ ...production(), ID_ENCRYPTION_KEY: `${one},` })).toThrow(
      'ID_ENCRYPTION_KEY: must be 32 bytes',
    );
  });

  it('makes no keys by itself, and reads those that were made', () => {
    const { ID_ENCRYPTION_KEY: _1, ID_INDEX_KEY: _2, PASS_CODE_KEY: _3, ...settings } = production();
    const file = join(folder, 'keys.json');
    expect(() => readEnv({ ...settings, KEYS_FILE: file })).toThrow('does not exist');
    expect(completeKeyFile(file)).toBe(true);
    const { keys } = readEnv({ ...settings, KEYS_FILE: file });
    expect(completeKeyFile(file)).toBe(false);
    expect(readEnv({ ...settings, KEYS_FILE: file }).keys).toEqual(keys);
    const variable = newKey();
    const mixed = readEnv({ ...settings, KEYS_FILE: file, ID_INDEX_KEY: variable }).keys;
    expect(mixed.encryption).toEqual(keys.encryption);
    expect(mixed.index[0].bytes.toString('base64')).toBe(variable);
  });
});

describe('outside production', () => {
  it('makes the keys once, and reads the file of an older version', () => {
    const { keys } = readEnv({ DATA_DIR: folder });
    expect(readEnv({ DATA_DIR: folder }).keys).toEqual(keys);

    const file = join(folder, 'development-keys.json');
    const earlier = { encryption: newKey(), index: newKey() };
    writeFileSync(file, JSON.stringify(earlier));
    const { encryption, index, passCode } = readEnv({ DATA_DIR: folder }).keys;
    expect(encryption[0].bytes.toString('base64')).toBe(earlier.encryption);
    expect(index[0].bytes.toString('base64')).toBe(earlier.index);
    expect(JSON.parse(readFileSync(file, 'utf8')).passCode).toEqual([passCode[0].bytes.toString('base64')]);
  });

  it('makes no file if the variables hold all keys', () => {
    readEnv({ ...production(), NODE_ENV: 'test' });
    expect(existsSync(join(folder, 'development-keys.json'))).toBe(false);
  });

  it('refuses a file that holds no keys', () => {
    writeFileSync(join(folder, 'development-keys.json'), JSON.stringify({ encryption: ['short'], index: 1 }));
    expect(() => readEnv({ DATA_DIR: folder })).toThrow('cannot be read');
  });
});
