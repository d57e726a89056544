import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../context.js';
import { IDEMPOTENCY_KEY } from '../../shared/common-arguments.js';
import { addCaseNote } from './case-note.commands.js';
import { caseNotes } from './case-note.queries.js';
import { CaseNoteType } from './case-note.type.js';

@Resolver()
export class CaseNoteResolver {
  @Query(() => [CaseNoteType], {
    description:
      'The notes of staff on a case, oldest first: for all who review such cases, of applications for reviewers and police of the branches concerned. None if there is no such case, or the viewer filed it.',
  })
  caseNotes(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the registration, certificate, application or proposal.' }) id: string,
  ): Promise<CaseNoteType[]> {
    return caseNotes(context, id);
  }

  @Mutation(() => CaseNoteType, {
    description:
      'Adds a note on a case for colleagues; it stays, and companies never see it. Errors: REQUIRED, TOO_LONG or INVALID at `text`, NOT_FOUND, TOO_MANY beyond 200 notes on a case.',
  })
  addCaseNote(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the registration, certificate, application or proposal.' }) id: string,
    @Arg('text', () => String, { description: 'The note; at most 500 characters.' }) text: string,
    @Arg('idempotencyKey', () => String, IDEMPOTENCY_KEY) idempotencyKey: string | null,
  ): Promise<CaseNoteType> {
    return addCaseNote(context, { id, text }, idempotencyKey);
  }
}
