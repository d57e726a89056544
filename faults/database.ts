import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A database of one scenario and the folder that all its servers share. */
export interface World {
  readonly databaseUrl: string;
  readonly dataDir: string;
  run<Row extends object>(statement: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** @param serverUrl a PostgreSQL server on which databases may be created; its servers migrate it */
export async function newWorld(serverUrl: string): Promise<World> {
  const name = `port_pass_faults_${randomBytes(4).toString('hex')}`;
  const databaseUrl = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
  await once(serverUrl, `create database ${name}`);
  const dataDir = mkdtempSync(join(tmpdir(), 'port-pass-faults-'));
  return {
    databaseUrl,
    dataDir,
    run: (statement, values) => once(databaseUrl, statement, values),
    close: async () => {
      await once(serverUrl, `drop database ${name} with (force)`);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function once<Row extends object>(url: string, statement: string, values: readonly unknown[] = []) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** Companies with an operator each, who is signed in; returns their cookies. The database must have been migrated. */
export async function signedInOperators(world: World, count: number, prefix = 1): Promise<string[]> {
  const { CONSENT_VERSION } = (await import(
    new URL('../server/dist/accounts/consent.js', import.meta.url).href
  )) as Record<string, string>;
  const cookies: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const [company, account, token] = [randomUUID(), randomUUID(), randomBytes(32).toString('base64url')];
    const name = `operator-${prefix}-${n}`;
    await world.run(
      `insert into company (id, organisation_kind, organisation_number, name, phone, address, responsible_person, created_at)
       values ($1, 'UBN', $2, '海運股份有限公司', '02-24206100', '基隆市中正區中正路1號', '王大明', now())`,
      [company, String(prefix * 1_000_000 + n).padStart(8, '0')],
    );
    await world.run(
      `insert into account (id, kind, account_name, account_name_key, person_name, mobile, email, email_key, language,
         password_hash, company_id, company_administrator, branch_codes, staff_roles, registered_at, approved_at,
         email_verified_at, failed_sign_ins, consent_version, consented_at)
       values ($1, 'GENERAL', $2, $2, '陳小華', '0912345678', $2 || '@example.test', $2 || '@example.test', 'ZH_HANT', '', $3,
         false, '{}', '{}', now(), now(), now(), 0, $4, now())`,
      [account, name, company, CONSENT_VERSION],
    );
    await world.run(
      `insert into session (token_hash, account_id, remembered, created_at, idle_expires_at, expires_at)
       values ($1, $2, true, now(), now() + interval '3 days', now() + interval '14 days')`,
      [createHash('sha256').update(token).digest(), account],
    );
    cookies.push(`session=${token}`);
  }
  return cookies;
}

/** A reviewer of 基隆, who is signed in; returns the cookie. The database must have been migrated. */
export async function signedInReviewer(world: World): Promise<string> {
  const [account, token] = [randomUUID(), randomBytes(32).toString('base64url')];
  await world.run(
    `insert into account (id, kind, account_name, account_name_key, person_name, mobile, email, email_key, language,
       password_hash, company_administrator, branch_codes, staff_roles, registered_at, approved_at, email_verified_at,
       failed_sign_ins)
     values ($1, 'STAFF', 'staff.reviewer', 'staff.reviewer', '審核員', '0912345678', 'reviewer@example.test', 'reviewer@example.test',
       'ZH_HANT', '', false, '{KL}', '{REVIEWER}', now(), now(), now(), 0)`,
    [account],
  );
  await world.run(
    `insert into session (token_hash, account_id, remembered, created_at, idle_expires_at, expires_at)
     values ($1, $2, true, now(), now() + interval '3 days', now() + interval '14 days')`,
    [createHash('sha256').update(token).digest(), account],
  );
  return `session=${token}`;
}
