import { Field, InputType } from 'type-graphql';

@InputType({
  description: 'Data of a company that its operators can change. All fields except `companyFax` are required.',
})
export class UpdateCompanyInput {
  @Field(() => String, { description: 'Full name.' })
  companyName!: string;

  @Field(() => String, {
    description: 'Phone number of the company: landline, with an extension if needed, or mobile.',
  })
  companyPhone!: string;

  @Field(() => String, { nullable: true, description: 'Fax number of the company, optional.' })
  companyFax?: string | null;

  @Field(() => String, { description: 'Full address.' })
  companyAddress!: string;

  @Field(() => String, { description: 'Name of the responsible person.' })
  responsiblePerson!: string;
}
