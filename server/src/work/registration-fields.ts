import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { RegistrationType } from '../registrations/registration.type.js';
import { findWork } from './work.queries.js';
import { WorkItemType } from './work.type.js';

@Resolver(() => RegistrationType)
export class WorkRegistrationFields {
  @FieldResolver(() => WorkItemType, {
    nullable: true,
    description: 'The registration as a case in the review queue; null once it is decided.',
  })
  work(
    @Root() registration: RegistrationType,
    @Ctx() context: RequestContext,
  ): Promise<WorkItemType | undefined> | null {
    return registration.state === 'OPEN' ? findWork(context, registration.id) : null;
  }
}
