import { Arg, Ctx, Int, Mutation, Resolver } from 'type-graphql';
import { currentCompany } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { found } from '../shared/errors.js';
import { updateCompany } from './company.commands.js';
import { UpdateCompanyInput } from './company.input.js';
import { companyById } from './company.queries.js';
import { CompanyType } from './company.type.js';

@Resolver()
export class CompanyResolver {
  @Mutation(() => CompanyType, {
    description: 'Changes the current company’s data. Refuses at the fields, or with CONFLICT.',
  })
  async updateCompany(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateCompanyInput) input: UpdateCompanyInput,
    @Arg('version', () => Int) version: number,
  ): Promise<CompanyType> {
    await updateCompany(context, input, version);
    return found(await companyById(context, currentCompany(context.viewer)));
  }
}
