import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { build } from '../shared/build.js';
import { ErrorCode } from '../shared/errors.js';
import { LocalDate } from '../shared/scalars.js';
import type { ImportRow } from './import-rows.js';
import type { PersonData } from './person.rules.js';

@ObjectType({ description: 'An error in a row of an import.' })
export class ImportError {
  @Field(() => ErrorCode, { description: 'Error code.' })
  code!: ErrorCode;

  @Field(() => String, { description: 'The field of `PersonInput` that is wrong.' })
  field!: string;
}

@ObjectType({
  description: 'What an import would store of a row besides its ID number, in the one form of each value.',
})
export class ImportedPerson {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in Latin letters.' })
  englishName!: string | null;

  @Field(() => String, { nullable: true, description: 'Mobile number, e.g. `0912345678`.' })
  mobile!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day on which the document is valid.' })
  documentValidTo!: string | null;
}

@ObjectType({ description: 'A value of a person that a row of an import would change.' })
export class ImportChange {
  @Field(() => String, { description: 'The field of `PersonInput`.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'The value stored now.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'The value that would be stored.' })
  after!: string | null;
}

@ObjectType({ description: 'A person of the viewer’s own whose number a row has: the row can change that person.' })
export class ImportUpdate {
  @Field(() => ID, { description: 'ID of the person.' })
  personId!: string;

  @Field(() => Int, { description: 'Version of the person, for `importPeople`.' })
  version!: number;

  @Field(() => [ImportChange], { description: 'What would change; empty if the row says what is stored already.' })
  changes!: ImportChange[];
}

@InputType({ description: 'A row of an import that changes a person of the viewer’s own.' })
export class ImportUpdateInput {
  @Field(() => Int, { description: 'Index of the row in the request, starting at 0.' })
  row!: number;

  @Field(() => Int, { description: 'Version of the person that the preview showed.' })
  version!: number;
}

@ObjectType({ description: 'Result of checking one row of an import.' })
export class ImportRowResult {
  @Field(() => Int, { description: 'Index of the row in the request, starting at 0.' })
  row!: number;

  @Field(() => [ImportError], {
    description:
      'Errors in the row; empty if a person can be added. PERSON_ALREADY_REGISTERED comes with `update`, by which the row can change that person instead.',
  })
  errors!: ImportError[];

  @Field(() => [ImportError], { description: 'The same as `errors`.', deprecationReason: 'Use `errors`.' })
  faults!: ImportError[];

  @Field(() => ImportedPerson, { nullable: true, description: 'What would be stored; null while a value is wrong.' })
  person!: ImportedPerson | null;

  @Field(() => ImportUpdate, {
    nullable: true,
    description: 'The person of the viewer’s own that has this number already; null if there is none.',
  })
  update!: ImportUpdate | null;
}

@ObjectType({ description: 'Preview of an import; nothing is changed.' })
export class PeopleImportPreview {
  @Field(() => Int, { description: 'Number of rows that can be imported.' })
  valid!: number;

  @Field(() => [ImportRowResult], { description: 'Result for every row of the request.' })
  rows!: ImportRowResult[];
}

export function presentCheck(rows: readonly ImportRow[]): PeopleImportPreview {
  return build(PeopleImportPreview, {
    valid: rows.filter((row) => row.errors.length === 0).length,
    rows: rows.map(presentRow),
  });
}

function presentRow({ row, errors: found, data, update }: ImportRow): ImportRowResult {
  const errors = found.map(({ code, field }) => build(ImportError, { code, field: field?.split('.').at(-1) ?? '' }));
  return build(ImportRowResult, {
    row,
    errors,
    faults: errors,
    person: data ? presentPerson(data) : null,
    update: update
      ? build(ImportUpdate, { ...update, changes: update.changes.map((change) => build(ImportChange, change)) })
      : null,
  });
}

const presentPerson = ({ name, englishName, mobile, documentValidTo }: PersonData): ImportedPerson =>
  build(ImportedPerson, { name, englishName, mobile, documentValidTo });
