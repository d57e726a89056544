import type { IdKind } from '../access/words.js';
import { audit } from '../audit/audit.js';
import { searchNonOwned } from '../audit/non-owned-search.js';
import { readBans } from '../bans/ban.queries.js';
import { documentRecords } from '../bans/candidate.queries.js';
import { banCovers, humanOfDocument, isKnown } from '../bans/human-of-document.js';
import type { RequestContext } from '../context.js';
import { heldBy } from '../passes/held-by.js';
import { passesById } from '../passes/pass.queries.js';
import { idNumberError } from '../people/id-number.rules.js';
import type { Human } from '../people/linked-documents.js';
import { readIdNumberReads } from '../read-log/id-number-read.queries.js';
import { readsAbout } from '../read-log/reads-about.js';
import { build } from '../shared/build.js';
import { ErrorCode, refuseAny } from '../shared/errors.js';
import { uuid } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import { foldNumber } from '../shared/typed-numbers.js';
import { suspensionsOfPasses } from '../spot-checks/suspension.queries.js';
import { applicationsOfPerson } from './person-applications.queries.js';
import { PersonDossierType } from './person-dossier.type.js';

const MAX_PASSES = 50;
const MAX_ROWS = 20;

/**
 * What there is of the person behind a whole number. The search is limited and on record (R-ACC-4). Refuses with the errors of
 * an ID number at `idNumber`, and RATE_LIMITED, there too after five numbers in a day that are unknown.
 */
export async function findPerson(
  context: RequestContext,
  { idKind, idNumber: typed }: { idKind: IdKind; idNumber: string },
): Promise<PersonDossierType> {
  const { database, services, now } = context;
  const idNumber = foldNumber(typed);
  const error = idNumber ? idNumberError(idKind, idNumber, now) : { code: ErrorCode.REQUIRED };
  refuseAny(error ? [{ ...error, field: 'idNumber' }] : []);
  const indexes = services.vault.indexesOf(idKind, idNumber);
  await searchNonOwned(context, { name: false, hasNumber: () => isKnown(database, indexes), field: 'idNumber' });
  const human = await humanOfDocument(database, indexes);
  const reads = await readIdNumberReads(context, readsAbout(human), sql`limit ${MAX_ROWS}`);
  const [record] = human.records;
  if (record) await audit(context, [{ action: 'PERSON_LOOKED_UP', subjectId: record }]);
  return build(PersonDossierType, {
    records: await documentRecords(context, human),
    passes: await passesOf(context, human),
    applications: await applicationsOfPerson(context, human),
    suspensions: await suspensionsOfPasses(context, heldBy(human), sql`limit ${MAX_ROWS}`),
    bans: await readBans(context, sql`where ${banCovers(human)}`, sql`limit ${MAX_ROWS}`),
    reads,
  });
}

async function passesOf(context: RequestContext, human: Human) {
  const ids = await context.database.rows(
    { id: uuid },
    sql`select p.id from pass p where ${heldBy(human)} order by p.issued_at desc, p.id limit ${MAX_PASSES}`,
  );
  const found = await passesById(
    context,
    ids.map(({ id }) => id),
  );
  return ids.flatMap(({ id }) => found.get(id) ?? []);
}
