import { Ctx, Field, Int, ObjectType } from 'type-graphql';
import { companyReasons } from '../applications/eligibility.js';
import { companyFacts } from '../applications/eligibility.queries.js';
import { EligibilityType, eligibility } from '../applications/eligibility.type.js';
import { companyById } from '../companies/company.queries.js';
import { CompanyType } from '../companies/company.type.js';
import type { RequestContext } from '../context.js';
import type { BranchRow } from '../ports/port.queries.js';
import { BranchType } from '../ports/port.type.js';
import { listAccessTokens } from '../sessions/access-token.commands.js';
import { AccessTokenType } from '../sessions/access-token.type.js';
import { SessionType } from '../sessions/session.type.js';
import { accountById, openWork } from './account.queries.js';
import { AccountType } from './account.type.js';

@ObjectType('OpenWork', { description: 'How much waits for this viewer.' })
export class OpenWorkType {
  @Field(() => Int, { description: 'Drafts of the current company.' })
  drafts!: number;

  @Field(() => Int, { description: 'Registrations to be decided; 0 unless staff.' })
  registrations!: number;

  @Field(() => Int, { description: 'Certificates to be decided; 0 unless staff.' })
  certificates!: number;
}

@ObjectType('Viewer', { description: 'Who asks, and what they may do now.' })
export class ViewerType {
  @Field(() => AccountType, { description: 'The account signed in.' })
  account(@Ctx() context: RequestContext): Promise<AccountType> {
    return accountById(context, context.signedIn.accountId);
  }

  @Field(() => SessionType, { nullable: true, description: 'The browser’s session; null for an access token.' })
  session(@Ctx() { signedIn }: RequestContext): SessionType | null {
    if (signedIn.by === 'TOKEN') return null;
    const { idleExpiresAt, expiresAt, remembered } = signedIn;
    return Object.assign(new SessionType(), { idleExpiresAt, expiresAt, remembered });
  }

  @Field(() => Boolean, { description: 'Whether the consent text must be agreed to before anything else (R-REG-5).' })
  consentRequired(@Ctx() { viewer }: RequestContext): boolean {
    return viewer.kind === 'OPERATOR' && !viewer.consented;
  }

  @Field(() => CompanyType, {
    nullable: true,
    description: 'The current company of an operator; null before the consent text is agreed to.',
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

  @Field(() => [BranchType], { description: 'The branches a reviewer works for.' })
  branches(@Ctx() { viewer, services }: RequestContext): BranchRow[] {
    return viewer.kind === 'STAFF' ? viewer.branchCodes.map((code) => services.ports.branch(code)) : [];
  }

  @Field(() => EligibilityType, {
    nullable: true,
    description: 'Whether the current company may apply for passes (R-REG-6); null unless an operator.',
  })
  async applicationEligibility(@Ctx() { viewer, services }: RequestContext): Promise<EligibilityType | null> {
    if (viewer.kind !== 'OPERATOR') return null;
    return eligibility(services.ports, companyReasons(await companyFacts(services.database, viewer.companyId)));
  }

  @Field(() => OpenWorkType, { description: 'How much waits for this viewer, for the menu.' })
  openWork(@Ctx() context: RequestContext): Promise<OpenWorkType> {
    return openWork(context);
  }

  @Field(() => [AccessTokenType], { description: 'One’s own access tokens, newest first.' })
  accessTokens(@Ctx() context: RequestContext): Promise<AccessTokenType[]> {
    return listAccessTokens(context);
  }
}
