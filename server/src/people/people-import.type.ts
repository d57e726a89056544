import { Field, Int, ObjectType } from 'type-graphql';
import { build } from '../shared/build.js';
import { ErrorCode } from '../shared/errors.js';
import type { ImportRow } from './people-import.commands.js';

@ObjectType({ description: 'An error in a row of an import.' })
export class ImportError {
  @Field(() => ErrorCode, { description: 'Error code.' })
  code!: ErrorCode;

  @Field(() => String, { description: 'The field of `PersonInput` that is wrong.' })
  field!: string;
}

@ObjectType({ description: 'Result of checking one row of an import.' })
export class ImportRowResult {
  @Field(() => Int, { description: 'Index of the row in the request, starting at 0.' })
  row!: number;

  @Field(() => [ImportError], { description: 'Errors in the row; empty if it can be imported.' })
  errors!: ImportError[];

  @Field(() => [ImportError], { description: 'The same as `errors`.', deprecationReason: 'Use `errors`.' })
  faults!: ImportError[];
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
    rows: rows.map(({ row, errors: found }) => {
      const errors = found.map(({ code, field }) =>
        build(ImportError, { code, field: field?.split('.').at(-1) ?? '' }),
      );
      return build(ImportRowResult, { row, errors, faults: errors });
    }),
  });
}
