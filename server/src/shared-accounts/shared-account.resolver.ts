import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { ViewerType } from '../accounts/viewer.type.js';
import type { RequestContext } from '../context.js';
import { RegistrationReceipt } from '../registrations/registration.type.js';
import { bindAccount, switchCompany, unbindAccount } from './binding.commands.js';
import { registerSharedAccount } from './shared-account.commands.js';
import { RegisterSharedAccountInput } from './shared-account.input.js';

@Resolver()
export class SharedAccountResolver {
  @Mutation(() => RegistrationReceipt, {
    description:
      'Registers a shared account, which needs no review, and mails the verification link (R-REG-7). Refuses with all faults at their fields (R-REG-2).',
  })
  async registerSharedAccount(
    @Ctx() context: RequestContext,
    @Arg('input', () => RegisterSharedAccountInput) input: RegisterSharedAccountInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey: string | null,
  ): Promise<RegistrationReceipt> {
    await registerSharedAccount(context, input, idempotencyKey);
    return RegistrationReceipt.of(input);
  }

  @Mutation(() => ViewerType, {
    description:
      'Binds a general account by its own name and password; the first becomes the current company (R-REG-7). Refuses with NOT_BINDABLE whatever is wrong with name, password or account; after the right password with ALREADY_BOUND, or TOO_MANY beyond 50; or with RATE_LIMITED. Five wrong passwords lock that account for 15 minutes. Changing its password later does not unbind it.',
  })
  async bindAccount(
    @Ctx() context: RequestContext,
    @Arg('accountName', () => String) accountName: string,
    @Arg('password', () => String) password: string,
  ): Promise<ViewerType> {
    await bindAccount(context, { accountName, password });
    return new ViewerType();
  }

  @Mutation(() => ViewerType, {
    description:
      'Makes this browser’s session of a shared account act for the company of one of its bindings (R-REG-7). Refuses with NOT_FOUND, also while that general account is disabled.',
  })
  async switchCompany(
    @Ctx() context: RequestContext,
    @Arg('bindingId', () => ID) bindingId: string,
  ): Promise<ViewerType> {
    await switchCompany(context, bindingId);
    return new ViewerType();
  }

  @Mutation(() => ViewerType, {
    description:
      'Ends a binding, by the shared or by the general account (R-REG-7); the other side is told by mail. Refuses with NOT_FOUND.',
  })
  async unbindAccount(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<ViewerType> {
    await unbindAccount(context, id);
    return new ViewerType();
  }
}
