import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { IdKind } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { IdKindEnum } from '../people/id-kind.enum.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { findCompany, listCompanies } from './company-dossier.queries.js';
import { CompanyDossierPage, CompanyDossierType, CompanyFilter } from './company-dossier.type.js';
import { findPerson } from './person-dossier.queries.js';
import { PersonDossierType } from './person-dossier.type.js';

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

  @Query(() => PersonDossierType, {
    description:
      'The person with a complete ID number, with passes, applications, suspensions, bans and readings. Each look-up is logged, and 30 an hour are allowed. Errors: those of an ID number at `idNumber`; RATE_LIMITED, at `idNumber` after five numbers in a day that are unknown.',
  })
  personDossier(
    @Ctx() context: RequestContext,
    @Arg('idKind', () => IdKindEnum, { description: 'What kind of document it is.' }) idKind: IdKind,
    @Arg('idNumber', () => String, { description: 'Its complete number.' }) idNumber: string,
  ): Promise<PersonDossierType> {
    return findPerson(context, { idKind, idNumber });
  }
}
