import { Field, InputType } from 'type-graphql';
import { likePattern, likeText, type Sql, sql } from '../shared/sql.js';
import { foldNumber } from '../shared/typed-numbers.js';

/** By which company the lists of cases and records may be asked for. */
@InputType()
export abstract class CompanyConditions {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the company’s name, or the beginning of its organisation number.',
  })
  company?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Complete organisation number of the company (UBN or agency code).',
  })
  organisationNumber?: string | null;
}

/** Rows of the companies asked for. */
export function companyConditions(
  name: Sql,
  organisationNumber: Sql,
  asked: Pick<CompanyConditions, 'company'> & Partial<CompanyConditions>,
): Sql[] {
  const company = asked.company?.trim();
  const number = foldNumber(asked.organisationNumber ?? '');
  return [
    ...(company ? [companyMatches(name, organisationNumber, company)] : []),
    ...(number ? [sql`${organisationNumber} = ${number}`] : []),
  ];
}

/** Whether a company's name has this text in it, or its organisation number begins with it. */
function companyMatches(name: Sql, organisationNumber: Sql, typed: string): Sql {
  const start = foldNumber(typed);
  const inName = sql`${name} ilike ${likePattern(typed)}`;
  return start === '' ? inName : sql`(${inName} or ${organisationNumber} like ${`${likeText(start)}%`})`;
}
