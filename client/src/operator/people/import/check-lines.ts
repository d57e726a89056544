import type { Client } from '@urql/solid';
import { apiErrorText } from '../../../domain/errors/api-error-text';
import { graphql } from '../../../gql';
import type { ErrorCode, PersonInput } from '../../../gql/graphql';
import { parseDate } from '../../../lib/dates';
import { t } from '../../../lib/i18n';
import { unwrapResult } from '../../../lib/unwrap-result';
import { type ImportField, importFields, kindOfCell } from './import-columns';
import type { ImportLine } from './read-people';

const PeopleImportPreview = graphql(`
  query PeopleImportPreview($rows: [PersonInput!]!) {
    peopleImportPreview(rows: $rows) {
      rows {
        row
        errors {
          code
          field
        }
      }
    }
  }
`);

export interface LineError {
  field: ImportField;
  code: ErrorCode;
}

export interface CheckedLine extends ImportLine {
  /** What would be sent; nothing while the kind of document cannot be read. */
  input: PersonInput | undefined;
  errors: LineError[];
}

/** The kind of document is read here, and so its possible values are listed here. */
export const lineErrorText = ({ field, code }: LineError) =>
  code === 'INVALID' && field === 'idKind'
    ? t('peopleImport:unknownKind')
    : code === 'INVALID' && field === 'documentValidTo'
      ? t('applications:term.unreadable')
      : apiErrorText({ code });

function inputOf({ cells }: ImportLine): PersonInput | undefined {
  const idKind = kindOfCell(cells.idKind);
  if (!idKind) return undefined;
  const { idNumber, name, englishName, mobile } = cells;
  const documentValidTo = parseDate(cells.documentValidTo);
  return {
    ...{ idKind, idNumber, name, englishName: englishName || null, mobile: mobile || null },
    ...(documentValidTo && { documentValidTo }),
  };
}

/** Has the API check each line; nothing is changed. Rejects with the API's error. */
export async function checkLines(client: Client, lines: readonly ImportLine[]): Promise<CheckedLine[]> {
  const checked = lines.map((line): CheckedLine => {
    const input = inputOf(line);
    const code = line.cells.idKind === '' ? 'REQUIRED' : 'INVALID';
    const { documentValidTo: day } = line.cells;
    const errors: LineError[] = input ? [] : [{ field: 'idKind', code }];
    if (day !== '' && !parseDate(day)) errors.push({ field: 'documentValidTo', code: 'INVALID' });
    return { ...line, input, errors };
  });
  const readable = checked.filter(({ input }) => input !== undefined);
  if (readable.length === 0) return checked;
  const rows = readable.flatMap(({ input }) => (input ? [input] : []));
  const answer = await client.query(PeopleImportPreview, { rows }, { requestPolicy: 'network-only' }).toPromise();
  for (const { row, errors } of unwrapResult(answer).peopleImportPreview.rows) {
    const line = readable[row];
    for (const { code, field } of errors) {
      line?.errors.push({ field: importFields.find((each) => each === field) ?? 'idNumber', code });
    }
  }
  return checked;
}
