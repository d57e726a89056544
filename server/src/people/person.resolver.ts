import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { IDEMPOTENCY_KEY, VERSION } from '../shared/common-arguments.js';
import { found } from '../shared/errors.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import type { AttachmentKind } from './attachment.entity.js';
import { AttachmentKindEnum } from './attachment-kind.enum.js';
import { checkImport, importPeople } from './people-import.commands.js';
import { ImportUpdateInput, PeopleImportPreview, presentCheck } from './people-import.type.js';
import { addAttachment, createPerson, removeAttachment, updatePerson } from './person.commands.js';
import { PersonFilter, PersonInput } from './person.input.js';
import { findPerson, listPeople } from './person.queries.js';
import { PersonPage, PersonType } from './person.type.js';

@Resolver()
export class PersonResolver {
  @Query(() => PersonPage, {
    description:
      'The viewer’s own people, ordered by name, or the other people of the current company, masked, last entered first.',
  })
  people(
    @Ctx() context: RequestContext,
    @Arg('filter', () => PersonFilter, { defaultValue: { ownership: 'OWNED' }, description: 'Which people to list.' })
    filter: PersonFilter,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<PersonPage> {
    return listPeople(context, filter, pageRequest(page));
  }

  @Query(() => PersonType, {
    nullable: true,
    description: 'One person of the current company, masked unless the viewer owns it; null if it does not exist.',
  })
  person(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the person.' }) id: string,
  ): Promise<PersonType | null> {
    return findPerson(context, id);
  }

  @Query(() => PeopleImportPreview, {
    description: 'Checks the rows of an import without changing anything; at most 250 rows, otherwise TOO_MANY.',
  })
  async peopleImportPreview(
    @Ctx() context: RequestContext,
    @Arg('rows', () => [PersonInput], { description: 'The rows to check.' }) rows: PersonInput[],
  ): Promise<PeopleImportPreview> {
    return presentCheck(await checkImport(context, rows));
  }

  @Mutation(() => PersonType, {
    description:
      'Adds a person to the current company. If the number is that of a colleague’s person, that record is returned unchanged and becomes the viewer’s own too, on record. Errors: field errors, among them PERSON_ALREADY_REGISTERED at `idNumber` if the viewer owns it already; RATE_LIMITED.',
  })
  async createPerson(
    @Ctx() context: RequestContext,
    @Arg('input', () => PersonInput, { description: 'Data of the person.' }) input: PersonInput,
    @Arg('idempotencyKey', () => String, IDEMPOTENCY_KEY) idempotencyKey: string | null,
  ): Promise<PersonType> {
    return readPerson(context, await createPerson(context, input, idempotencyKey));
  }

  @Mutation(() => PersonType, {
    description: 'Changes a person the viewer owns. Errors: field errors, NOT_FOUND, CONFLICT.',
  })
  async updatePerson(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the person.' }) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('input', () => PersonInput, { description: 'The new data.' }) input: PersonInput,
  ): Promise<PersonType> {
    await updatePerson(context, { id, version, input });
    return readPerson(context, id);
  }

  @Mutation(() => PersonType, {
    description:
      'Attaches a completed upload to a person. The upload’s purpose must match `kind`. Errors: NOT_FOUND; at `uploadId` UPLOAD_NOT_COMPLETE, or TOO_MANY beyond 30 files.',
  })
  async addAttachment(
    @Ctx() context: RequestContext,
    @Arg('personId', () => ID, { description: 'ID of the person.' }) personId: string,
    @Arg('kind', () => AttachmentKindEnum, { description: 'Kind of file; the upload’s purpose must match.' })
    kind: AttachmentKind,
    @Arg('uploadId', () => ID, { description: 'ID of the completed upload.' }) uploadId: string,
  ): Promise<PersonType> {
    await addAttachment(context, { personId, kind, uploadId });
    return readPerson(context, personId);
  }

  @Mutation(() => PersonType, { description: 'Removes a file from a person. Errors: NOT_FOUND.' })
  async removeAttachment(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the attachment.' }) id: string,
  ): Promise<PersonType> {
    return readPerson(context, await removeAttachment(context, id));
  }

  @Mutation(() => Int, {
    description:
      'Adds all rows as people and changes those named in `updates`, or none; an empty value of a row that changes a person leaves it as it is. Returns the number of rows. Rows with the number of a colleague’s person are treated as by `createPerson`. Errors: all field errors at `rows.<index>.<field>`; CONFLICT at `rows.<index>` if the person has changed since the preview; INVALID at `updates.<index>.row` if there is no such row.',
  })
  importPeople(
    @Ctx() context: RequestContext,
    @Arg('rows', () => [PersonInput], { description: 'The people to add or change, at most 250.' }) rows: PersonInput[],
    @Arg('updates', () => [ImportUpdateInput], {
      defaultValue: [],
      description: 'The rows that change people of the viewer’s own.',
    })
    updates: ImportUpdateInput[],
    @Arg('idempotencyKey', () => String, IDEMPOTENCY_KEY) idempotencyKey: string | null,
  ): Promise<number> {
    return importPeople(context, { rows, updates, idempotencyKey });
  }
}

async function readPerson(context: RequestContext, id: string): Promise<PersonType> {
  return found(await findPerson(context, id));
}
