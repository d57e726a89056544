import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('Colleague', {
  description: 'A general account (一般帳號) of the current company, as its administrators see it.',
})
export class ColleagueType {
  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => String, { description: 'Sign-in name.' })
  accountName!: string;

  @Field(() => String, { description: 'Name of the person who uses the account.' })
  personName!: string;

  @Field(() => Boolean, { description: 'Whether the account administers the company.' })
  companyAdministrator!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether the account has the company reading right (公司資料讀取權限): it reads all of the company, not only what it entered and applied for.',
  })
  companyReadingRight!: boolean;
}
