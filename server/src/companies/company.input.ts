import { Field, InputType } from 'type-graphql';

@InputType({
  description: 'The data of a company that its operators keep (R-REG-6). All but `companyFax` are required.',
})
export class UpdateCompanyInput {
  @Field(() => String, { description: 'Full name.' })
  companyName!: string;

  @Field(() => String, { description: 'Landline with extension, or a mobile number.' })
  companyPhone!: string;

  @Field(() => String, { nullable: true, description: 'Optional.' })
  companyFax?: string | null;

  @Field(() => String, { description: 'Full address.' })
  companyAddress!: string;

  @Field(() => String, { description: 'Name of the responsible person.' })
  responsiblePerson!: string;
}
