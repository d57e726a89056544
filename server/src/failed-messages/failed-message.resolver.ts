import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { found } from '../shared/errors.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { giveUpMessage, retryMessage } from './failed-message.commands.js';
import { FailedMessageFilter } from './failed-message.input.js';
import { findFailedMessage, listFailedMessages } from './failed-message.queries.js';
import { FailedMessagePage, FailedMessageType } from './failed-message.type.js';

const REASON = { description: 'Why; at most 500 characters. It stays in the history of the mail.' };

@Resolver()
export class FailedMessageResolver {
  @Query(() => FailedMessagePage, {
    description:
      'Mails and text messages that the gateway refused for good, that were tried for a week without success or that did not reach their phone, newest first; also those that were tried again or given up since.',
  })
  failedMessages(
    @Ctx() context: RequestContext,
    @Arg('filter', () => FailedMessageFilter, { defaultValue: {}, description: 'Which mails to list.' })
    filter: FailedMessageFilter,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<FailedMessagePage> {
    return listFailedMessages(context, filter, pageRequest(page));
  }

  @Query(() => FailedMessageType, { nullable: true, description: 'One of these messages; null for any other.' })
  failedMessage(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the message.' }) id: string,
  ): Promise<FailedMessageType | null> {
    return findFailedMessage(context, id);
  }

  @Mutation(() => FailedMessageType, {
    description:
      'Tries a message again that could not be delivered, for a week at most; also one that was given up. A link in it may have expired since. Errors: field errors, NOT_FOUND, CONFLICT if it is on its way or was delivered, PHONE_CODE_EXPIRED if the code in it is past its time or was used or replaced: another is to be asked for.',
  })
  async retryMessage(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the message.' }) id: string,
    @Arg('reason', () => String, REASON) reason: string,
  ): Promise<FailedMessageType> {
    await retryMessage(context, { id, reason });
    return found(await findFailedMessage(context, id));
  }

  @Mutation(() => FailedMessageType, {
    description:
      'Gives up a message that could not be delivered; it can still be tried again. Errors: field errors, NOT_FOUND, CONFLICT unless its state is FAILED.',
  })
  async giveUpMessage(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the message.' }) id: string,
    @Arg('reason', () => String, REASON) reason: string,
  ): Promise<FailedMessageType> {
    await giveUpMessage(context, { id, reason });
    return found(await findFailedMessage(context, id));
  }
}
