import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { findCompany, listCompanies } from './company-dossier.queries.js';
import { CompanyDossierPage, CompanyDossierType, CompanyFilter } from './company-dossier.type.js';

@Resolver()
export class DossierResolver {
  @Query(() => CompanyDossierPage, { description: 'Companies as staff look them up, by organisation number.' })
  companyDossiers(
    @Ctx() context: RequestContext,
    @Arg('filter', () => CompanyFilter, { defaultValue: {}, description: 'Which companies to list.' })
    filter: CompanyFilter,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<CompanyDossierPage> {
    return listCompanies(context, filter, pageRequest(page));
  }

  @Query(() => CompanyDossierType, {
    nullable: true,
    description: 'One company as staff look it up; null if there is none with this number.',
  })
  companyDossier(
    @Ctx() context: RequestContext,
    @Arg('organisationNumber', () => String, { description: 'Its complete UBN or agency code.' })
    organisationNumber: string,
  ): Promise<CompanyDossierType | null> {
    return findCompany(context, organisationNumber);
  }
}
