import { type EntityManager, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { actorOf } from '../access/viewer.js';
import { currentCompany, visiblePeople } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { ownerOf, takeUpload } from '../files/own-upload.js';
import { authorOf, changesBetween, type HistoryEvent, recordHistory } from '../history/history.js';
import { refuseDuplicate } from '../shared/duplicates.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { onceOnly } from '../shared/idempotency.js';
import { isId, newId } from '../shared/ids.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { accepted } from '../shared/validation.js';
import { refuseStale } from '../shared/versions.js';
import { type AttachmentKind, PersonAttachment } from './attachment.entity.js';
import { endPhoneChanges } from './end-phone-changes.js';
import { indexKeyInUse } from './index-key.js';
import { keepBans } from './keep-bans.js';
import { lockHumans } from './linked-documents.js';
import { countNewNumbers } from './new-numbers.js';
import { Person } from './person.entity.js';
import { checkPerson, type PersonData, type PersonForm } from './person.rules.js';
import { colleaguesPeople, enterAgain, recordEntries } from './person-entry.commands.js';

/**
 * Adds a person to the current company; of a colleague's person the viewer gets the record (R-ACC-1). Refuses at the
 * fields, with PERSON_ALREADY_REGISTERED for a number of the viewer's own people (R-PER-1), or RATE_LIMITED like
 * {@link countNewNumbers}.
 */
export async function createPerson(
  context: RequestContext,
  input: PersonForm,
  idempotencyKey: string | null | undefined,
): Promise<string> {
  const companyId = currentCompany(context.viewer);
  const data = accepted(checkPerson(input, context.now));
  const call = { owner: actorOf(context.signedIn), key: idempotencyKey, operation: 'createPerson', input };
  const add = () =>
    onceOnly(context, call, async (tx) => {
      await countNewNumbers(tx, context, [data]);
      const known = (await colleaguesPeople(tx, context, [data])).get(data);
      if (known) {
        await enterAgain(tx, context, [known]);
        return known;
      }
      const id = newId();
      const indexKey = await indexKeyInUse(tx, context.services.vault);
      await tx.insert(Person, { id, companyId, createdAt: context.now, ...stored(context, id, data, indexKey) });
      await recordEntries(tx, context, [id]);
      await recordHistory(tx, authorOf(context), [{ subject: 'PERSON', subjectId: id, action: 'CREATED' }]);
      return id;
    });
  return refuseDuplicate(ErrorCode.PERSON_ALREADY_REGISTERED, 'idNumber', () => againIfEntered(add));
}

/** Once more if the number was entered meanwhile: then it is a colleague's, or the viewer's own. */
export function againIfEntered<T>(add: () => Promise<T>): Promise<T> {
  return add().catch((problem: unknown) => {
    if (problem instanceof UniqueConstraintViolationException) return add();
    throw problem;
  });
}

/**
 * Changes a person; passes already issued remain as they are (R-PER-2). Those who type the whole number of a colleague's
 * person get that record, and the change is refused, as there is one record of a document (R-ACC-1). Refuses like
 * {@link createPerson}, with NOT_FOUND, CONFLICT.
 */
export async function updatePerson(
  context: RequestContext,
  { id, version, input }: { id: string; version: number; input: PersonForm },
): Promise<void> {
  if (!isId(id)) refuse(ErrorCode.NOT_FOUND);
  const change = () =>
    context.em.transactional(async (tx): Promise<string | undefined> => {
      const person = await lockPerson(tx, context, id);
      refuseStale(person, version);
      const { idKind, name, englishName, mobile, documentValidTo = null } = person;
      const idNumber = context.services.vault.open('person.id_cipher', id, person.idCipher);
      const data = accepted(checkPerson(input, context.now, '', { idKind, idNumber }));
      // A page that does not know the field yet leaves it as it is.
      if (input.documentValidTo === undefined) data.documentValidTo = documentValidTo;
      const changes = changesBetween({ idKind, idNumber, name, englishName, mobile, documentValidTo }, data);
      if (changes.length === 0) return undefined;
      if (changes.some(({ field }) => field === 'idKind' || field === 'idNumber')) {
        await countNewNumbers(tx, context, [data]);
        const known = (await colleaguesPeople(tx, context, [data])).get(data);
        if (known !== undefined && known !== id) {
          await enterAgain(tx, context, [known]);
          return known;
        }
        await lockHumans(tx, [{ personId: id, idIndex: person.idIndex }]);
        await keepBans(tx, id, context.now);
      }
      Object.assign(person, stored(context, id, data, await indexKeyInUse(tx, context.services.vault)));
      await tx.flush();
      if (changes.some(({ field }) => field === 'mobile')) await endPhoneChanges(tx, id, context.now);
      const changed = { subject: 'PERSON', subjectId: id, action: 'CHANGED', changes } as const;
      await recordHistory(tx, authorOf(context), [changed]);
      return undefined;
    });
  const again = () => againIfEntered(change);
  const ofColleague = await refuseDuplicate(ErrorCode.PERSON_ALREADY_REGISTERED, 'idNumber', again);
  // Not within the transaction: that it is the viewer's own from now on stays.
  if (ofColleague) refuse(ErrorCode.PERSON_ALREADY_REGISTERED, 'idNumber', { personId: ofColleague });
}

/** Deletes a person from the company's list; passes and applications remain. Refuses with NOT_FOUND, CONFLICT. */
export async function removePerson(
  tx: EntityManager,
  context: RequestContext,
  { id, version }: { id: string; version: number },
): Promise<void> {
  const person = await lockPerson(tx, context, id);
  refuseStale(person, version);
  person.deletedAt = context.now;
  await tx.flush();
  await transactionDatabase(tx).change(sql`delete from person_group_member where person_id = ${id}`);
  await recordHistory(tx, authorOf(context), [{ subject: 'PERSON', subjectId: id, action: 'DELETED' }]);
}

/** A person has a few documents; a list of people shows all of them. */
const MAX_ATTACHMENTS = 30;

/**
 * Attaches an uploaded file; a new photo replaces the old one. Refuses with NOT_FOUND, and at `uploadId` with
 * UPLOAD_NOT_COMPLETE, TOO_MANY.
 */
export async function addAttachment(
  context: RequestContext,
  { personId, kind, uploadId }: { personId: string; kind: AttachmentKind; uploadId: string },
): Promise<void> {
  await context.em.transactional(async (tx) => {
    const person = await lockPerson(tx, context, personId);
    const fileId = await takeUpload(tx, ownerOf(context.viewer), uploadId, [kind], 'uploadId', context.now);
    if ((await tx.count(PersonAttachment, { personId: person.id, removedAt: null })) >= MAX_ATTACHMENTS) {
      refuse(ErrorCode.TOO_MANY, 'uploadId', { limit: MAX_ATTACHMENTS });
    }
    const earlier = { personId: person.id, kind, removedAt: null };
    const replaced =
      kind === 'PHOTO' ? await tx.nativeUpdate(PersonAttachment, earlier, { removedAt: context.now }) : 0;
    await tx.insert(PersonAttachment, { id: newId(), personId: person.id, kind, fileId, createdAt: context.now });
    await recordHistory(tx, authorOf(context), [
      ...(replaced > 0 ? [attachmentEvent(person.id, 'ATTACHMENT_REMOVED', kind)] : []),
      attachmentEvent(person.id, 'ATTACHMENT_ADDED', kind),
    ]);
  });
}

/**
 * Removes a file from a person; applications submitted with it keep it. Returns the person's id. Refuses with
 * NOT_FOUND.
 */
export async function removeAttachment(context: RequestContext, id: string): Promise<string> {
  return context.em.transactional(async (tx) => {
    const attachment = isId(id) ? await tx.findOne(PersonAttachment, { id, removedAt: null }) : null;
    if (!attachment) refuse(ErrorCode.NOT_FOUND);
    const { personId, kind } = attachment;
    await lockPerson(tx, context, personId);
    // It may have been removed before the person was locked.
    const removed = await tx.nativeUpdate(PersonAttachment, { id, removedAt: null }, { removedAt: context.now });
    if (removed === 0) refuse(ErrorCode.NOT_FOUND);
    await recordHistory(tx, authorOf(context), [attachmentEvent(personId, 'ATTACHMENT_REMOVED', kind)]);
    return personId;
  });
}

function attachmentEvent(
  personId: string,
  action: 'ATTACHMENT_ADDED' | 'ATTACHMENT_REMOVED',
  kind: AttachmentKind,
): HistoryEvent {
  const [before, after] = action === 'ATTACHMENT_ADDED' ? [null, kind] : [kind, null];
  return { subject: 'PERSON', subjectId: personId, action, changes: [{ field: 'attachmentKind', before, after }] };
}

/** A person the viewer may change, locked: of two concurrent changes, the second sees the version of the first. */
async function lockPerson(tx: EntityManager, { signedIn }: RequestContext, id: string): Promise<Person> {
  const locked = isId(id)
    ? await transactionDatabase(tx).change(sql`
        select h.id from person h where h.id = ${id} and ${visiblePeople(signedIn)} for update`)
    : 0;
  if (locked === 0) refuse(ErrorCode.NOT_FOUND);
  return tx.findOneOrFail(Person, id);
}

/**
 * The columns of a checked form; the number is stored encrypted and indexed only (R-ACC-6).
 * @param indexKey by {@link indexKeyInUse}
 */
export function stored(
  { services }: Pick<RequestContext, 'services'>,
  id: string,
  data: PersonData,
  indexKey: string | undefined,
) {
  const { idNumber, ...rest } = data;
  return {
    ...rest,
    idCipher: services.vault.seal('person.id_cipher', id, idNumber),
    idIndex: services.vault.indexOf(data.idKind, idNumber, indexKey),
  };
}
