import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { type ReviewState, ReviewStateEnum } from '../decisions/decision.type.js';
import { found } from '../shared/errors.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { registerAccount } from './registration.commands.js';
import { RegisterAccountInput } from './registration.input.js';
import { findRegistration, listRegistrations } from './registration.queries.js';
import { RegistrationPage, RegistrationReceipt, RegistrationType } from './registration.type.js';
import { approveRegistration, rejectRegistration } from './registration-review.commands.js';

@Resolver()
export class RegistrationResolver {
  @Query(() => RegistrationPage, { description: 'Registrations, those that wait longest first.' })
  registrations(
    @Ctx() context: RequestContext,
    @Arg('state', () => ReviewStateEnum, { nullable: true }) state: ReviewState | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<RegistrationPage> {
    return listRegistrations(context, state, pageRequest(page));
  }

  @Query(() => RegistrationType, { nullable: true, description: 'One registration; null if there is none.' })
  registration(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<RegistrationType | null> {
    return findRegistration(context, id);
  }

  @Mutation(() => RegistrationReceipt, {
    description: 'Registers an account for a company (R-REG-1). Refuses with all faults at their fields (R-REG-2).',
  })
  async registerAccount(
    @Ctx() context: RequestContext,
    @Arg('input', () => RegisterAccountInput) input: RegisterAccountInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey: string | null,
  ): Promise<RegistrationReceipt> {
    await registerAccount(context, input, idempotencyKey);
    return RegistrationReceipt.of(input);
  }

  @Mutation(() => RegistrationType, {
    description:
      'Approves an account and mails the verification link (R-REG-4). Refuses with NOT_FOUND, ALREADY_DECIDED, CONFLICT.',
  })
  async approveRegistration(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<RegistrationType> {
    await approveRegistration(context, { id, version });
    return found(await findRegistration(context, id));
  }

  @Mutation(() => RegistrationType, {
    description:
      'Rejects an account; the reason is mailed (R-REG-4). Refuses at `reason`, or with NOT_FOUND, ALREADY_DECIDED, CONFLICT.',
  })
  async rejectRegistration(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
  ): Promise<RegistrationType> {
    await rejectRegistration(context, { id, version, reason });
    return found(await findRegistration(context, id));
  }
}
