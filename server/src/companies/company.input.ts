import { Field, InputType } from 'type-graphql';

@InputType({
  description: 'Data of a company that its operators can change. All fields except `companyFax` are required.',
})
export class UpdateCompanyInput {
  @Field(() => String, { description: 'Full name, at most 100 characters.' })
  companyName!: string;

  @Field(() => String, {
    description:
      'Phone number of the company: a landline with its area code, 0800 or 0809, or a mobile number, with an extension of up to six digits if needed (`02-1234-5678 ext. 123`). Separators do not matter; it is stored as `0212345678#123`.',
  })
  companyPhone!: string;

  @Field(() => String, { nullable: true, description: 'Fax number of the company, optional.' })
  companyFax?: string | null;

  @Field(() => String, { description: 'Full address, at most 200 characters.' })
  companyAddress!: string;

  @Field(() => String, { description: 'Name of the responsible person, at most 100 characters.' })
  responsiblePerson!: string;
}
