import { Ctx, Field, ObjectType } from 'type-graphql';
import { openSections, type Section } from '../access/sections.js';
import type { PendingViewer } from '../access/viewer.js';
import type { StaffRole } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { BranchType } from '../ports/port.type.js';
import type { BranchRow } from '../ports/ports.js';
import { publishEnum } from '../shared/enums.js';
import { accountById } from './account.queries.js';
import { AccountType, StaffRoleEnum } from './account.type.js';
import { SectionEnum } from './section.enum.js';

const SecondFactorDueEnum = publishEnum<PendingViewer['due']>(
  'SecondFactorDue',
  'What a viewer must still do to complete the sign-in.',
  {
    CODE: 'Enter a code from the authenticator app, or a recovery code.',
    SETUP: 'Set up a second factor, which staff need on this server.',
  },
);

@ObjectType('Viewer', { description: 'The account that sends the request, and what it may do now.' })
export class ViewerType {
  @Field(() => AccountType, { description: 'The account that is signed in.' })
  account(@Ctx() context: RequestContext): Promise<AccountType> {
    return accountById(context, context.accountHolder.accountId);
  }

  @Field(() => Boolean, {
    description: 'Whether the viewer must agree to the current consent text before doing anything else.',
  })
  consentRequired(@Ctx() { viewer }: RequestContext): boolean {
    return (viewer.kind === 'OPERATOR' || viewer.kind === 'SHARED') && !viewer.consented;
  }

  @Field(() => Boolean, {
    description:
      'Whether the viewer has the company reading right (公司資料讀取權限): it reads all of the current company, not only what its account entered and applied for. A shared account has that of the account it acts through. False for all but operators.',
  })
  companyReadingRight(@Ctx() { viewer }: RequestContext): boolean {
    return viewer.kind === 'OPERATOR' && viewer.readsCompany;
  }

  @Field(() => SecondFactorDueEnum, {
    nullable: true,
    description: 'What a staff member must still do to complete the sign-in; null once it is complete.',
  })
  secondFactorDue(@Ctx() { viewer }: RequestContext): PendingViewer['due'] | null {
    return viewer.kind === 'SECOND_FACTOR_PENDING' ? viewer.due : null;
  }

  @Field(() => Boolean, {
    description:
      'Whether this server requires a second factor of staff, so that one who removes theirs must set up another; false for all other accounts.',
  })
  secondFactorRequired(@Ctx() { viewer, services }: RequestContext): boolean {
    return viewer.kind === 'STAFF' && services.env.secondFactorRequired;
  }

  @Field(() => [StaffRoleEnum], { description: 'Roles of a staff member; empty for all other accounts.' })
  roles(@Ctx() { viewer }: RequestContext): readonly StaffRole[] {
    return viewer.kind === 'STAFF' ? viewer.roles : [];
  }

  @Field(() => [SectionEnum], {
    description:
      'Sections of the web clients that the viewer may open: those whose queries and mutations are not refused.',
  })
  sections(@Ctx() { viewer }: RequestContext): Section[] {
    return openSections(viewer);
  }

  @Field(() => [BranchType], { description: 'Branches a staff member works for; empty for all other accounts.' })
  branches(@Ctx() { viewer, services }: RequestContext): BranchRow[] {
    return viewer.kind === 'STAFF' ? viewer.branchCodes.map((code) => services.ports.branch(code)) : [];
  }
}
