import type { Migration } from '@mikro-orm/migrations';

interface Rule {
  /** Its first group is the table. */
  readonly pattern: RegExp;
  readonly instead: string;
  /** Whether a migration named `contract_…` may do it: it runs once no server needs what it drops. */
  readonly contract?: true;
}

const TABLE = '(?:"?public"?\\.)?"?(\\w+)"?';
const CONTRACT = 'first a release whose code does without it, then a migration named contract-<what>';
const ALTER = `^alter table (?:if exists )?(?:only )?${TABLE}.*`;

const rules: readonly Rule[] = [
  {
    pattern: new RegExp(`^create (?:unique )?index (?!concurrently).*? on (?:only )?${TABLE}`),
    instead: 'createIndexConcurrently, in a migration of its own',
  },
  {
    pattern: new RegExp(`${ALTER} add (?:constraint \\S+ )?(?:unique|primary key) ?\\(`),
    instead: 'createIndexConcurrently with unique, then add constraint … using index',
  },
  {
    pattern: new RegExp(`${ALTER} add (?:constraint \\S+ )?(?:check|foreign key)(?!.*not valid)`),
    instead: 'not valid, and validate constraint in a later migration',
  },
  {
    pattern: new RegExp(`${ALTER} add (?:column )?(?!constraint)"?\\w+"? (?![^,]*default)[^,]*not null`),
    instead: 'a default, or null: the version before inserts rows without it',
  },
  { pattern: new RegExp(`${ALTER} alter column \\S+ (?:set data )?type `), instead: 'another column' },
  {
    pattern: new RegExp(`${ALTER} set not null`),
    instead: 'a check that is not valid, validated once the version before is gone',
  },
  { pattern: new RegExp(`${ALTER} drop (?!constraint)(?:column )?"?\\w`), instead: CONTRACT, contract: true },
  { pattern: new RegExp(`${ALTER} rename `), instead: 'another column or table, kept equal by a trigger' },
  { pattern: new RegExp(`^drop table (?:if exists )?${TABLE}`), instead: CONTRACT, contract: true },
  {
    pattern: new RegExp(`^(?:update|delete from) ${TABLE}`),
    instead: 'a job that changes rows in portions, or code that understands old rows',
  },
  {
    pattern: new RegExp(`^insert into ${TABLE}.* select `),
    instead: 'a job that copies rows in portions, or code that understands old rows',
  },
];

/** What a migration must not do while servers of the version before serve, in sentences. */
export async function migrationErrors(name: string, migration: Migration): Promise<string[]> {
  migration.reset();
  await migration.up();
  const statements = migration.getQueries().map((query) => oneLine(String(query)));
  const made = new Set(
    statements.flatMap((one) => new RegExp(`^create table (?:if not exists )?${TABLE}`).exec(one)?.[1] ?? []),
  );
  const contracts = /_contract_/.test(name);
  return statements.flatMap((statement) => {
    if (/^create (?:unique )?index concurrently/.test(statement) && migration.isTransactional()) {
      return [`${name}: "${statement}" cannot run in a transaction: override isTransactional to return false.`];
    }
    const rule = rules.find(({ pattern, contract }) => {
      const table = pattern.exec(statement)?.[1];
      return table !== undefined && !made.has(table) && !(contract && contracts);
    });
    return rule
      ? [`${name}: "${statement}" breaks or holds up servers of the version before. Instead: ${rule.instead}.`]
      : [];
  });
}

function oneLine(statement: string): string {
  return statement.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
