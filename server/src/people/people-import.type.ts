import { Field, Int, ObjectType } from 'type-graphql';
import { ErrorCode } from '../shared/errors.js';
import type { ImportRow } from './people-import.commands.js';

@ObjectType({ description: 'Something that is wrong with a row of an import.' })
export class ImportFault {
  @Field(() => ErrorCode, { description: 'What is wrong.' })
  code!: ErrorCode;

  @Field(() => String, { description: 'The column: a field of PersonInput.' })
  field!: string;
}

@ObjectType({ description: 'What would become of one row of an import.' })
export class ImportRowResult {
  @Field(() => Int, { description: 'Index of the row as sent, from 0.' })
  row!: number;

  @Field(() => [ImportFault], { description: 'What is wrong; nothing if the row can be imported.' })
  faults!: ImportFault[];
}

@ObjectType({ description: 'Preview of an import; nothing has been changed.' })
export class PeopleImportCheck {
  @Field(() => Int, { description: 'Rows that can be imported.' })
  valid!: number;

  @Field(() => [ImportRowResult], { description: 'Every row as sent.' })
  rows!: ImportRowResult[];
}

export function presentCheck(rows: readonly ImportRow[]): PeopleImportCheck {
  return Object.assign(new PeopleImportCheck(), {
    valid: rows.filter((row) => row.faults.length === 0).length,
    rows: rows.map(({ row, faults }) =>
      Object.assign(new ImportRowResult(), {
        row,
        faults: faults.map(({ code, field }) =>
          Object.assign(new ImportFault(), { code, field: field?.split('.').at(-1) ?? '' }),
        ),
      }),
    ),
  });
}
