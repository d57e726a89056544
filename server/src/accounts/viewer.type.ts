import { Ctx, Field, ObjectType } from 'type-graphql';
import type { HalfSignedIn } from '../access/viewer.js';
import type { StaffRole } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { BranchType } from '../ports/port.type.js';
import type { BranchRow } from '../ports/ports.js';
import { publishEnum } from '../shared/enums.js';
import { accountById } from './account.queries.js';
import { AccountType, StaffRoleEnum } from './account.type.js';

const SecondFactorDueEnum = publishEnum<HalfSignedIn['owes']>('SecondFactorDue', 'What is owed of the second factor.', {
  CODE: 'A code of the device that is set up, or a recovery code.',
  SETUP: 'Setting up a device: staff need one here.',
});

@ObjectType('Viewer', { description: 'Who asks, and what they may do now.' })
export class ViewerType {
  @Field(() => AccountType, { description: 'The account signed in.' })
  account(@Ctx() context: RequestContext): Promise<AccountType> {
    return accountById(context, context.accountHolder.accountId);
  }

  @Field(() => Boolean, { description: 'Whether the consent text must be agreed to before anything else (R-REG-5).' })
  consentRequired(@Ctx() { viewer }: RequestContext): boolean {
    return (viewer.kind === 'OPERATOR' || viewer.kind === 'SHARED') && !viewer.consented;
  }

  @Field(() => SecondFactorDueEnum, {
    nullable: true,
    description: 'What staff still owe before anything else; null once they are wholly signed in.',
  })
  secondFactorDue(@Ctx() { viewer }: RequestContext): HalfSignedIn['owes'] | null {
    return viewer.kind === 'HALF_SIGNED_IN' ? viewer.owes : null;
  }

  @Field(() => Boolean, {
    description:
      'Whether staff need a second factor here, so that whoever removes theirs sets another up; false for all others.',
  })
  secondFactorRequired(@Ctx() { viewer, services }: RequestContext): boolean {
    return viewer.kind === 'STAFF' && services.env.secondFactorRequired;
  }

  @Field(() => [StaffRoleEnum], { description: 'What staff may do; empty for all others.' })
  roles(@Ctx() { viewer }: RequestContext): readonly StaffRole[] {
    return viewer.kind === 'STAFF' ? viewer.roles : [];
  }

  @Field(() => [BranchType], { description: 'The branches a reviewer works for.' })
  branches(@Ctx() { viewer, services }: RequestContext): BranchRow[] {
    return viewer.kind === 'STAFF' ? viewer.branchCodes.map((code) => services.ports.branch(code)) : [];
  }
}
