import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { type ReviewState, ReviewStateEnum } from '../decisions/decision.type.js';
import { IDEMPOTENCY_KEY, VERSION } from '../shared/common-arguments.js';
import { found } from '../shared/errors.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { registerAccount } from './registration.commands.js';
import { RegistrationFilter } from './registration.filter.js';
import { RegisterAccountInput } from './registration.input.js';
import { findRegistration, listRegistrations } from './registration.queries.js';
import { RegistrationPage, RegistrationReceipt, RegistrationType } from './registration.type.js';
import { approveRegistration, rejectRegistration } from './registration-review.commands.js';

@Resolver()
export class RegistrationResolver {
  @Query(() => RegistrationPage, { description: 'Registrations, longest waiting first.' })
  registrations(
    @Ctx() context: RequestContext,
    @Arg('state', () => ReviewStateEnum, {
      nullable: true,
      description: 'Registrations in this state of review; all if left out.',
    })
    state: ReviewState | null,
    @Arg('filter', () => RegistrationFilter, { defaultValue: {}, description: 'Which registrations to list.' })
    filter: RegistrationFilter,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<RegistrationPage> {
    return listRegistrations(context, state, filter, pageRequest(page));
  }

  @Query(() => RegistrationType, { nullable: true, description: 'One registration; null if it does not exist.' })
  registration(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the registration.' }) id: string,
  ): Promise<RegistrationType | null> {
    return findRegistration(context, id);
  }

  @Mutation(() => RegistrationReceipt, {
    description:
      'Registers an account for a company, which reviewers then decide on. Errors: all field errors at once.',
  })
  async registerAccount(
    @Ctx() context: RequestContext,
    @Arg('input', () => RegisterAccountInput, { description: 'The completed form.' }) input: RegisterAccountInput,
    @Arg('idempotencyKey', () => String, IDEMPOTENCY_KEY) idempotencyKey: string | null,
  ): Promise<RegistrationReceipt> {
    await registerAccount(context, input, idempotencyKey);
    return RegistrationReceipt.of(input);
  }

  @Mutation(() => RegistrationType, {
    description:
      'Approves a registration and mails the link that verifies the e-mail address. Errors: NOT_FOUND, ALREADY_DECIDED, CONFLICT.',
  })
  async approveRegistration(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the registration.' }) id: string,
    @Arg('version', () => Int, VERSION) version: number,
  ): Promise<RegistrationType> {
    await approveRegistration(context, { id, version });
    return found(await findRegistration(context, id));
  }

  @Mutation(() => RegistrationType, {
    description:
      'Rejects a registration and mails the reason. Errors: field errors at `reason`, NOT_FOUND, ALREADY_DECIDED, CONFLICT.',
  })
  async rejectRegistration(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the registration.' }) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('reason', () => String, { description: 'Reason, mailed to the applicant.' }) reason: string,
  ): Promise<RegistrationType> {
    await rejectRegistration(context, { id, version, reason });
    return found(await findRegistration(context, id));
  }
}
