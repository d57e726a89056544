import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { ViewerType } from '../accounts/viewer.type.js';
import type { RequestContext } from '../context.js';
import { RegistrationReceipt } from '../registrations/registration.type.js';
import { IDEMPOTENCY_KEY } from '../shared/common-arguments.js';
import { bindAccount, switchCompany, unbindAccount } from './binding.commands.js';
import { registerSharedAccount } from './shared-account.commands.js';
import { RegisterSharedAccountInput } from './shared-account.input.js';

@Resolver()
export class SharedAccountResolver {
  @Mutation(() => RegistrationReceipt, {
    description:
      'Registers a shared account (共用帳號), which needs no review, and mails the link that verifies the e-mail address. Errors: all field errors at once.',
  })
  async registerSharedAccount(
    @Ctx() context: RequestContext,
    @Arg('input', () => RegisterSharedAccountInput, { description: 'The completed form.' })
    input: RegisterSharedAccountInput,
    @Arg('idempotencyKey', () => String, IDEMPOTENCY_KEY) idempotencyKey: string | null,
  ): Promise<RegistrationReceipt> {
    await registerSharedAccount(context, input, idempotencyKey);
    return RegistrationReceipt.of(input);
  }

  @Mutation(() => ViewerType, {
    description:
      'Binds a general account to the viewer’s shared account, identified by the general account’s name and password; the first one bound becomes the current company. Changing that password later does not end the binding. Five wrong passwords lock the general account for 15 minutes. Errors: NOT_BINDABLE if name, password or account is not suitable (without saying which), ALREADY_BOUND, TOO_MANY beyond 50 bindings, RATE_LIMITED.',
  })
  async bindAccount(
    @Ctx() context: RequestContext,
    @Arg('accountName', () => String, { description: 'Sign-in name of the general account.' }) accountName: string,
    @Arg('password', () => String, { description: 'Password of the general account.' }) password: string,
  ): Promise<ViewerType> {
    await bindAccount(context, { accountName, password });
    return new ViewerType();
  }

  @Mutation(() => ViewerType, {
    description:
      'Switches this browser session of a shared account to the company of one of its bindings. Errors: NOT_FOUND, also while that general account is disabled.',
  })
  async switchCompany(
    @Ctx() context: RequestContext,
    @Arg('bindingId', () => ID, { description: 'ID of the binding.' }) bindingId: string,
  ): Promise<ViewerType> {
    await switchCompany(context, bindingId);
    return new ViewerType();
  }

  @Mutation(() => ViewerType, {
    description:
      'Ends a binding between a shared and a general account, from either side; the other side is notified by mail. Errors: NOT_FOUND.',
  })
  async unbindAccount(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the binding.' }) id: string,
  ): Promise<ViewerType> {
    await unbindAccount(context, id);
    return new ViewerType();
  }
}
