import { Arg, Ctx, Int, Mutation, Resolver } from 'type-graphql';
import { currentCompany } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { VERSION } from '../shared/common-arguments.js';
import { found } from '../shared/errors.js';
import { updateCompany } from './company.commands.js';
import { UpdateCompanyInput } from './company.input.js';
import { companyById } from './company.queries.js';
import { CompanyType } from './company.type.js';

@Resolver()
export class CompanyResolver {
  @Mutation(() => CompanyType, {
    description: 'Changes the data of the current company. Errors: field errors, CONFLICT.',
  })
  async updateCompany(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateCompanyInput, { description: 'The new data.' }) input: UpdateCompanyInput,
    @Arg('version', () => Int, VERSION) version: number,
  ): Promise<CompanyType> {
    await updateCompany(context, input, version);
    return found(await companyById(context, currentCompany(context.viewer)));
  }
}
