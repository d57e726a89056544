import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { found } from '../shared/errors.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import type { AttachmentKind } from './attachment.entity.js';
import { AttachmentKindEnum } from './attachment-kind.enum.js';
import { checkImport, importPeople } from './people-import.commands.js';
import { PeopleImportCheck, presentCheck } from './people-import.type.js';
import { addAttachment, createPerson, deletePerson, removeAttachment, updatePerson } from './person.commands.js';
import { PersonFilter, PersonInput } from './person.input.js';
import { findPerson, listPeople } from './person.queries.js';
import { PersonPage, PersonType } from './person.type.js';

@Resolver()
export class PersonResolver {
  @Query(() => PersonPage, { description: 'People of the current company, by name.' })
  people(
    @Ctx() context: RequestContext,
    @Arg('filter', () => PersonFilter, { defaultValue: {} }) filter: PersonFilter,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<PersonPage> {
    return listPeople(context, filter, pageRequest(page));
  }

  @Query(() => PersonType, { nullable: true, description: 'A person of the current company; null if there is none.' })
  person(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<PersonType | null> {
    return findPerson(context, id);
  }

  @Query(() => PeopleImportCheck, {
    description: 'Checks rows of an import without changing anything; at most 250 (TOO_MANY).',
  })
  async peopleImportCheck(
    @Ctx() context: RequestContext,
    @Arg('rows', () => [PersonInput]) rows: PersonInput[],
  ): Promise<PeopleImportCheck> {
    return presentCheck(await checkImport(context, rows));
  }

  @Mutation(() => PersonType, {
    description: 'Adds a person. Refuses at the fields; PERSON_ALREADY_REGISTERED at `idNumber`.',
  })
  async createPerson(
    @Ctx() context: RequestContext,
    @Arg('input', () => PersonInput) input: PersonInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey: string | null,
  ): Promise<PersonType> {
    return shown(context, await createPerson(context, input, idempotencyKey));
  }

  @Mutation(() => PersonType, { description: 'Changes a person. Refuses at the fields, with NOT_FOUND or CONFLICT.' })
  async updatePerson(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => PersonInput) input: PersonInput,
  ): Promise<PersonType> {
    await updatePerson(context, { id, version, input });
    return shown(context, id);
  }

  @Mutation(() => ID, {
    description: 'Removes a person from the list; passes and applications stay. Refuses with NOT_FOUND, CONFLICT.',
  })
  async deletePerson(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<string> {
    await deletePerson(context, { id, version });
    return id;
  }

  @Mutation(() => PersonType, {
    description: 'Attaches a completed upload of the same kind. Refuses with NOT_FOUND, UPLOAD_NOT_COMPLETE.',
  })
  async addAttachment(
    @Ctx() context: RequestContext,
    @Arg('personId', () => ID) personId: string,
    @Arg('kind', () => AttachmentKindEnum) kind: AttachmentKind,
    @Arg('uploadId', () => ID) uploadId: string,
  ): Promise<PersonType> {
    await addAttachment(context, { personId, kind, uploadId });
    return shown(context, personId);
  }

  @Mutation(() => PersonType, { description: 'Takes a file off a person. Refuses with NOT_FOUND.' })
  async removeAttachment(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<PersonType> {
    return shown(context, await removeAttachment(context, id));
  }

  @Mutation(() => Int, {
    description:
      'Adds all rows as people, or none; answers how many. Refuses with every fault at `rows.<index>.<field>`.',
  })
  importPeople(
    @Ctx() context: RequestContext,
    @Arg('rows', () => [PersonInput]) rows: PersonInput[],
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey: string | null,
  ): Promise<number> {
    return importPeople(context, rows, idempotencyKey);
  }
}

async function shown(context: RequestContext, id: string): Promise<PersonType> {
  return found(await findPerson(context, id));
}
