import { type EntityManager, LockMode, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { currentCompany } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { takeUpload } from '../files/own-upload.js';
import { ErrorCode, refuse, refuseAny } from '../shared/errors.js';
import { onceOnly } from '../shared/idempotency.js';
import { isId, newId } from '../shared/ids.js';
import { type AttachmentKind, PersonAttachment } from './attachment.entity.js';
import { Person } from './person.entity.js';
import { checkPerson, type PersonData, type PersonForm } from './person.rules.js';

/** Adds a person to the current company. Refuses at the fields; PERSON_ALREADY_REGISTERED for a known number (R-PER-1). */
export async function createPerson(
  context: RequestContext,
  input: PersonForm,
  idempotencyKey: string | null | undefined,
): Promise<string> {
  const companyId = currentCompany(context.viewer);
  const data = checked(input, context.now);
  const { accountId } = context.signedIn;
  const { vault } = context.services;
  const call = { owner: accountId, key: idempotencyKey, operation: 'createPerson', input, now: context.now, vault };
  return knownNumberRefused(() =>
    onceOnly(context.em, call, async (tx) => {
      const id = newId();
      await tx.insert(Person, { id, companyId, createdAt: context.now, ...stored(context, data) });
      return id;
    }),
  );
}

/** Changes a person; passes already issued keep what they say (R-PER-2). Refuses as above, NOT_FOUND, CONFLICT. */
export async function updatePerson(
  context: RequestContext,
  { id, version, input }: { id: string; version: number; input: PersonForm },
): Promise<void> {
  const companyId = currentCompany(context.viewer);
  if (!isId(id)) refuse(ErrorCode.NOT_FOUND);
  const data = checked(input, context.now);
  await knownNumberRefused(() =>
    context.em.transactional(async (tx) => {
      const person = await ownPerson(tx, companyId, id);
      if (person.version !== version) refuse(ErrorCode.CONFLICT, 'version');
      Object.assign(person, stored(context, data));
      await tx.flush();
    }),
  );
}

/** Removes a person from the company's list; passes and applications keep theirs. Refuses with NOT_FOUND, CONFLICT. */
export async function deletePerson(
  context: RequestContext,
  { id, version }: { id: string; version: number },
): Promise<void> {
  const companyId = currentCompany(context.viewer);
  await context.em.transactional(async (tx) => {
    const person = await ownPerson(tx, companyId, id);
    if (person.version !== version) refuse(ErrorCode.CONFLICT, 'version');
    person.deletedAt = context.now;
  });
}

/** Attaches an uploaded file; a new photo takes the place of the old one. Refuses with NOT_FOUND, UPLOAD_NOT_COMPLETE. */
export async function addAttachment(
  context: RequestContext,
  { personId, kind, uploadId }: { personId: string; kind: AttachmentKind; uploadId: string },
): Promise<void> {
  const companyId = currentCompany(context.viewer);
  const { accountId } = context.signedIn;
  await context.em.transactional(async (tx) => {
    const person = await ownPerson(tx, companyId, personId);
    const fileId = await takeUpload(tx, { accountId }, uploadId, [kind], 'uploadId', context.now);
    if (kind === 'PHOTO') {
      await tx.nativeUpdate(
        PersonAttachment,
        { personId: person.id, kind, removedAt: null },
        { removedAt: context.now },
      );
    }
    await tx.insert(PersonAttachment, { id: newId(), personId: person.id, kind, fileId, createdAt: context.now });
  });
}

/** Takes a file off a person; applications that carried it keep it. Returns the person. Refuses with NOT_FOUND. */
export async function removeAttachment(context: RequestContext, id: string): Promise<string> {
  const companyId = currentCompany(context.viewer);
  return context.em.transactional(async (tx) => {
    const attachment = isId(id) ? await tx.findOne(PersonAttachment, { id, removedAt: null }) : null;
    if (!attachment) refuse(ErrorCode.NOT_FOUND);
    await ownPerson(tx, companyId, attachment.personId);
    attachment.removedAt = context.now;
    return attachment.personId;
  });
}

/** Locked: of two changes at once the second sees the first one's version. */
async function ownPerson(tx: EntityManager, companyId: string, id: string): Promise<Person> {
  const own = { id, companyId, deletedAt: null };
  const person = isId(id) ? await tx.findOne(Person, own, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  return person ?? refuse(ErrorCode.NOT_FOUND);
}

function checked(input: PersonForm, now: Date): PersonData {
  const result = checkPerson(input, now);
  if (result.ok) return result.value;
  refuseAny(result.faults);
  throw new Error('unreachable');
}

/** The columns of a checked form; the number only sealed and indexed (R-ACC-6). */
export function stored({ services }: Pick<RequestContext, 'services'>, data: PersonData) {
  const { idNumber, ...rest } = data;
  return {
    ...rest,
    idCipher: services.vault.seal(idNumber),
    idIndex: services.vault.indexOf(data.idKind, idNumber),
  };
}

async function knownNumberRefused<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (problem) {
    if (problem instanceof UniqueConstraintViolationException) refuse(ErrorCode.PERSON_ALREADY_REGISTERED, 'idNumber');
    throw problem;
  }
}
