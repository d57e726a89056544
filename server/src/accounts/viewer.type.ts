import { Ctx, Field, ObjectType } from 'type-graphql';
import type { HalfSignedIn } from '../access/viewer.js';
import type { StaffRole } from '../access/words.js';
import { companyReasons } from '../applications/eligibility.js';
import { companyFacts } from '../applications/eligibility.queries.js';
import { EligibilityType, eligibility } from '../applications/eligibility.type.js';
import { companyById } from '../companies/company.queries.js';
import { CompanyType } from '../companies/company.type.js';
import type { RequestContext } from '../context.js';
import { BranchType } from '../ports/port.type.js';
import type { BranchRow } from '../ports/ports.js';
import { listAccessTokens } from '../sessions/access-token.commands.js';
import { AccessTokenType } from '../sessions/access-token.type.js';
import { SessionType } from '../sessions/session.type.js';
import { publishEnum } from '../shared/enums.js';
import { listBindings, listBoundTo } from '../shared-accounts/binding.queries.js';
import { BindingType, BoundToType } from '../shared-accounts/binding.type.js';
import { ownSuspensions } from '../spot-checks/suspension.queries.js';
import { SuspensionType } from '../spot-checks/suspension.type.js';
import { openWork } from '../work/open-work.queries.js';
import { OpenWorkType } from '../work/open-work.type.js';
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

  @Field(() => SessionType, { nullable: true, description: 'The browser’s session; null for an access token.' })
  session(@Ctx() { accountHolder }: RequestContext): SessionType | null {
    if (accountHolder.by === 'TOKEN') return null;
    const { idleExpiresAt, expiresAt, remembered } = accountHolder;
    return Object.assign(new SessionType(), { idleExpiresAt, expiresAt, remembered });
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

  @Field(() => CompanyType, {
    nullable: true,
    description:
      'The current company of an operator; null before the consent text is agreed to, and while a shared account acts for none.',
  })
  company(@Ctx() context: RequestContext): Promise<CompanyType | null> | null {
    const { viewer } = context;
    return viewer.kind === 'OPERATOR' && viewer.consented ? companyById(context, viewer.companyId) : null;
  }

  @Field(() => String, { nullable: true, description: 'Name of the current company of an operator.' })
  async companyName(@Ctx() context: RequestContext): Promise<string | null> {
    const { viewer } = context;
    return viewer.kind === 'OPERATOR' ? ((await companyById(context, viewer.companyId))?.name ?? null) : null;
  }

  @Field(() => [BindingType], {
    description:
      'The general accounts through which a shared account may act, bound first first; empty for all others.',
  })
  bindings(@Ctx() context: RequestContext): Promise<BindingType[]> {
    return listBindings(context);
  }

  @Field(() => [BoundToType], {
    description:
      'The shared accounts that may act through this general account, bound first first; empty for all others.',
  })
  boundTo(@Ctx() context: RequestContext): Promise<BoundToType[]> {
    return listBoundTo(context);
  }

  @Field(() => [BranchType], { description: 'The branches a reviewer works for.' })
  branches(@Ctx() { viewer, services }: RequestContext): BranchRow[] {
    return viewer.kind === 'STAFF' ? viewer.branchCodes.map((code) => services.ports.branch(code)) : [];
  }

  @Field(() => EligibilityType, {
    nullable: true,
    description: 'Whether the current company may apply for passes (R-REG-6); null unless an operator.',
  })
  async applicationEligibility(@Ctx() { viewer, services, now }: RequestContext): Promise<EligibilityType | null> {
    if (viewer.kind !== 'OPERATOR') return null;
    return eligibility(services.ports, companyReasons(await companyFacts(services.database, viewer.companyId, now)));
  }

  @Field(() => [SuspensionType], {
    description: 'Suspensions of the current company that run now, by port (R-ONE-7); none unless an operator.',
  })
  suspensions(@Ctx() context: RequestContext): Promise<SuspensionType[]> | SuspensionType[] {
    const { viewer } = context;
    return viewer.kind === 'OPERATOR' && viewer.consented ? ownSuspensions(context) : [];
  }

  @Field(() => OpenWorkType, { description: 'How much waits for this viewer, for the menu.' })
  openWork(@Ctx() context: RequestContext): Promise<OpenWorkType> {
    return openWork(context);
  }

  @Field(() => [AccessTokenType], { description: 'One’s own access tokens, newest first.' })
  accessTokens(@Ctx() context: RequestContext): Promise<AccessTokenType[]> | AccessTokenType[] {
    return context.viewer.kind === 'HALF_SIGNED_IN' ? [] : listAccessTokens(context);
  }
}
