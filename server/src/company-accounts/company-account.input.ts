import { Field, ID, InputType } from 'type-graphql';
import { type CompanyAccountState, CompanyAccountStateEnum } from './company-account.type.js';

@InputType({ description: 'Filter for accounts of companies; all given conditions must hold.' })
export class CompanyAccountFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Any part of the person’s name, account name, e-mail address, or name or number of the company.',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Accounts of the company with this ID.' })
  companyId?: string | null;

  @Field(() => CompanyAccountStateEnum, { nullable: true, description: 'Accounts in this state.' })
  state?: CompanyAccountState | null;
}
