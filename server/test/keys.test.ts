import 'reflect-metadata';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { SEALED_COLUMNS, type SealedColumn } from '../src/access/sealed-columns.js';
import { Vault } from '../src/access/vault.js';
import { ItemVersion } from '../src/applications/corrections/item-version.entity.js';
import { readEnv } from '../src/env.js';
import { sealNames } from '../src/files/seal-names.js';
import type { Keys } from '../src/keys/key.js';
import { openServices } from '../src/open-services.js';
import { Ban } from '../src/people/ban.entity.js';
import { Person } from '../src/people/person.entity.js';
import { rotateKeys } from '../src/rotation/rotate-keys.js';
import { newId } from '../src/shared/ids.js';
import { codes } from './support/answers.js';
import { startTestApp, type TestApp } from './support/app.js';
import { type BuiltCompany, buildCompany, buildPerson } from './support/build.js';
import { onPostgres } from './support/database.js';
import { asOwner, otherKey, problemOfKeys } from './support/keys.js';
import { rowsOf } from './support/rows.js';
import { buildStaffAccount, setUpSecondFactor } from './support/second-factor.js';
import { singleEntryPass } from './support/single-entry.js';
import { upload } from './support/uploads.js';

let app: TestApp;
let company: BuiltCompany;

beforeAll(async () => {
  // What is there was written by the version before.
  app = await startTestApp({ env: { BESIDE_PREVIOUS_VERSION: 'true' } });
  company = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  return app.stop;
});

const PEOPLE = `query People($ids: [ID!]) { people(filter: { ids: $ids }) { total items { id name idNumber } } }`;
const CHANGE = `mutation Change($id: ID!, $input: PersonInput!) {
  updatePerson(id: $id, version: 1, input: $input) { idNumber } }`;
const run = (text: string, ...values: unknown[]) => rowsOf(app, text, ...values);

interface PersonRow {
  readonly id: string;
  readonly idNumber: string | null;
}

/** A person without files, who can be deleted again. */
const person = (idNumber: string) => buildPerson(app, company.id, { idNumber, passport: false });
const remove = (...ids: string[]) => run('delete from person where id = any($1)', ids);
const store = (id: string, cipher: Uint8Array) => run('update person set id_cipher = $1 where id = $2', cipher, id);

describe('an encrypted value that cannot be read', () => {
  const bound = (id: string, number: string) => new Vault(app.services.env.keys).seal('person.id_cipher', id, number);

  it('is null with a code of its own, and the list around it is whole', async () => {
    const [whole, broken] = [await person('P1000001'), await person('P1000002')];
    const cipher = bound(broken, 'P1000002');
    cipher[cipher.length - 1] = (cipher.at(-1) ?? 0) ^ 1;
    await store(broken, cipher);
    const { data, errors } = await app.query(company.operator, PEOPLE, { ids: [whole, broken] });
    expect(new Map(data.people.items.map(({ id, idNumber }: PersonRow) => [id, idNumber]))).toEqual(
      new Map([
        [whole, 'P1000001'],
        [broken, null],
      ]),
    );
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['people', 'items', expect.any(Number), 'idNumber'],
        extensions: { code: 'VALUE_UNREADABLE' },
      }),
    ]);
    expect(app.logs.filter((line) => line.includes('an encrypted value cannot be read'))).toEqual([
      expect.stringContaining(broken),
    ]);
    await remove(whole, broken);
  });

  it('is one that was moved to another row', async () => {
    const [one, other] = [await person('P1000003'), await person('P1000004')];
    await store(one, bound(other, 'P1000004'));
    await store(other, bound(one, 'P1000003'));
    const answer = await app.query(company.operator, PEOPLE, { ids: [one, other] });
    expect(answer.data.people.items.map(({ idNumber }: PersonRow) => idNumber)).toEqual([null, null]);
    expect(codes(answer)).toEqual(['VALUE_UNREADABLE', 'VALUE_UNREADABLE']);
    await remove(one, other);
  });
});

describe('the check of the keys at start', () => {
  it('notes the keys of a new database, and refuses to start without one of them or with another', async () => {
    const { keys } = app.services.env;
    expect(await problemOfKeys(app, keys)).toBeUndefined();
    const wrong: [keyof Keys, RegExp][] = [
      [
        'encryption',
        /^The key [0-9a-f]{8} of this database is missing, without which what it encrypted cannot be read/,
      ],
      ['index', /without which people cannot be found .*ID_INDEX_KEY/],
      ['passCode', /without which gates cannot verify .*PASS_CODE_KEY/],
    ];
    for (const [purpose, sentence] of wrong) {
      expect(await problemOfKeys(app, { ...keys, [purpose]: [otherKey('wrong')] }), purpose).toMatch(sentence);
    }
    const [index] = keys.index;
    expect(await problemOfKeys(app, { ...keys, encryption: [index] })).toMatch(/is missing/);
  });

  it('compares the keys with the data of a database that was used before keys were noted', async () => {
    const { keys } = app.services.env;
    const id = await person('P1000005');
    const noted = await run('delete from key_fingerprint returning id');
    expect(noted).toHaveLength(3);
    expect(await problemOfKeys(app, { ...keys, encryption: [otherKey('wrong')] })).toMatch(/^The keys are not those/);
    expect(await problemOfKeys(app, { ...keys, index: [otherKey('wrong')] })).toMatch(/^The keys are not those/);
    expect(await run('select 1 from key_fingerprint')).toEqual([]);
    expect(await problemOfKeys(app, keys)).toBeUndefined();
    expect(await run('select 1 from key_fingerprint')).toHaveLength(3);
    await remove(id);
  });

  it.runIf(onPostgres())('is made by every server', async () => {
    const { env } = app.services;
    const wrong = { ...env, keys: { ...env.keys, index: [otherKey('wrong')] } } as const;
    await expect(openServices(wrong, { jobs: { background: false } })).rejects.toThrow(/^The key [0-9a-f]{8} of this/);
  });

  it('refuses to start in development too when the file with the keys was lost', async () => {
    const { dataDir } = app.services.env;
    const made = () => readEnv({ NODE_ENV: 'test', DATA_DIR: dataDir }).keys;
    await run('delete from key_fingerprint');
    await problemOfKeys(app, made());
    expect(await problemOfKeys(app, made())).toBeUndefined();
    rmSync(join(dataDir, 'development-keys.json'));
    expect(await problemOfKeys(app, made())).toMatch(/is missing.* A database for trying out can be deleted instead/);
    await run('delete from key_fingerprint');
    await problemOfKeys(app, app.services.env.keys);
  });
});

/** An item of an application as it was before a correction. */
async function insertItemVersion(): Promise<void> {
  const [item] = (await run('select id from application_item limit 1')) as { id: string }[];
  const id = newId();
  const holderIdCipher = app.services.vault.seal('item_version.holder_id_cipher', id, 'P1000009');
  await app.services.orm.em.fork().insert(ItemVersion, {
    ...{ id, itemId: item?.id ?? '', lastStepId: '0', holderIdCipher },
    ...{ holderName: '羅三九九', holderIdKind: 'PASSPORT' },
  });
}

/** A proposed ban of a document that no company has on record. */
async function insertBan(): Promise<void> {
  const [cause] = (await run('select id from ban_cause limit 1')) as { id: string }[];
  const id = newId();
  const { vault } = app.services;
  const now = app.clock.now();
  await app.services.orm.em.fork().insert(Ban, {
    ...{ id, branchCode: 'KL', causeId: cause?.id ?? '', months: 1, note: '擅入作業區', evidence: '第 1 號' },
    holderIdCipher: vault.seal('ban.holder_id_cipher', id, 'P1000011'),
    holderIdIndex: vault.indexOf('PASSPORT', 'P1000011'),
    ...{ holderName: '羅三九九', holderIdKind: 'PASSPORT' },
    ...{ proposedAt: now, proposedById: company.accountId, expiresAt: new Date(now.getTime() + 86_400_000) },
  });
}

describe('replacing the encryption key', () => {
  const newer = otherKey('newer');
  const keys = (...encryption: Keys['encryption']): Keys => ({ ...app.services.env.keys, encryption });
  const both = () => keys(newer, app.services.env.keys.encryption[0]);
  const rotate = (report: (done: number) => void = () => undefined) =>
    asOwner(app, (em) => rotateKeys(em, both(), app.clock.now(), ({ done }) => report(done)));

  it('begins only when a server has started with the new key', async () => {
    await expect(rotate()).rejects.toThrow(`No server has started with the key ${newer.id} yet`);
    expect(await problemOfKeys(app, both())).toBeUndefined();
  });

  it('encrypts every column again while the system serves, can be broken off, and says what is left', async () => {
    const { viewer } = await buildStaffAccount(app);
    await setUpSecondFactor(app, viewer);
    await singleEntryPass(app, company);
    await insertItemVersion();
    await insertBan();
    const changed = await person('P2000000');
    const change = { id: changed, input: { idKind: 'PASSPORT', idNumber: 'P2000001', name: '羅三九九' } };
    expect(codes(await app.query(company.operator, CHANGE, change))).toEqual([]);
    await upload(app, company.operator, 'PASSPORT');
    await sealNames({ ...app.services, env: { ...app.services.env, besidePreviousVersion: false } });
    await insertPeople(600);
    const versions = 'select id, version from person order by id';
    const before = { feed: await run('select * from pass_change'), versions: await run(versions) };

    const stopped = new Error('stopped');
    const stop = () => {
      throw stopped;
    };
    await expect(rotate(stop)).rejects.toBe(stopped);
    const progress: number[] = [];
    await rotate((done) => progress.push(done));
    expect(progress.length).toBeGreaterThan(2);
    expect({ feed: await run('select * from pass_change'), versions: await run(versions) }).toEqual(before);

    const unread = await person('P2000002');
    await store(unread, Buffer.from('nobody sealed this, and no key opens it'));
    await person('P2000003');
    expect(await rotate()).toEqual([{ column: 'person.id_cipher', count: 1 }]);
    await remove(unread);
    for (const [column, texts] of await openedWith(keys(newer))) expect(texts.length, column).toBeGreaterThan(0);
  });

  it('loses no change that is made meanwhile', async () => {
    const people = await Promise.all([1, 2, 3, 4].map((n) => person(`P50000${n}0`)));
    const numbers = people.map((_id, n) => `P50000${n + 1}1`);
    const [answers] = await Promise.all([
      Promise.all(
        people.map((id, n) =>
          app.query(company.operator, CHANGE, {
            id,
            input: { idKind: 'PASSPORT', idNumber: numbers[n], name: '羅三九九' },
          }),
        ),
      ),
      rotate(),
    ]);
    expect(answers.map(codes)).toEqual(people.map(() => []));
    expect(await rotate()).toEqual([]);
    const vault = new Vault(keys(newer));
    const stored = await rowsOf<{ id: string; id_cipher: Buffer }>(app, 'select id, id_cipher from person');
    const read = new Map(stored.map(({ id, id_cipher }) => [id, vault.open('person.id_cipher', id, id_cipher)]));
    expect(people.map((id) => read.get(id))).toEqual(numbers);
  });

  it('lets servers start without the old key once nothing is left under it, and not before', async () => {
    expect(await problemOfKeys(app, both())).toBeUndefined();
    expect(await problemOfKeys(app, keys(newer))).toMatch(/is missing/);
    expect(await rotate()).toEqual([]);
    expect(await problemOfKeys(app, keys(newer))).toBeUndefined();
    // A server that has it again may write with it again.
    expect(await problemOfKeys(app, both())).toBeUndefined();
    expect(await problemOfKeys(app, keys(newer))).toMatch(/is missing/);
  });

  function insertPeople(count: number): Promise<unknown> {
    const { vault, orm } = app.services;
    const rows = Array.from({ length: count }, (_, n) => {
      const [id, idNumber] = [newId(), `P4${String(n).padStart(6, '0')}`];
      return {
        id,
        companyId: company.id,
        idKind: 'PASSPORT' as const,
        idCipher: vault.seal('person.id_cipher', id, idNumber),
        idIndex: vault.indexOf('PASSPORT', idNumber),
        name: `旅客${n}`,
        createdAt: app.clock.now(),
        version: 1,
      };
    });
    return orm.em.fork().insertMany(Person, rows);
  }

  /** All texts of each column; throws if one cannot be opened. */
  async function openedWith(keys: Keys): Promise<Map<SealedColumn, string[]>> {
    const vault = new Vault(keys);
    const opened = new Map<SealedColumn, string[]>();
    for (const [name, { table, column, row }] of Object.entries(SEALED_COLUMNS)) {
      const stored = await rowsOf<{ row: string; sealed: Buffer }>(
        app,
        `select ${row} as row, ${column} as sealed from ${table} where ${column} is not null`,
      );
      const sealedIn = name as SealedColumn;
      opened.set(
        sealedIn,
        stored.map((each) => vault.open(sealedIn, each.row, each.sealed)),
      );
    }
    return opened;
  }
});
