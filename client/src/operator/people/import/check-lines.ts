import type { Client } from '@urql/solid';
import { apiErrorText } from '../../../domain/errors/api-error-text';
import { requiredText } from '../../../domain/errors/required-text';
import { graphql } from '../../../gql';
import type { ErrorCode, PeopleImportPreviewQuery, PersonInput } from '../../../gql/graphql';
import { parseDate } from '../../../lib/dates';
import { t } from '../../../lib/i18n';
import { unwrapResult } from '../../../lib/unwrap-result';
import { type ImportField, importFields, kindOfCell, neededFields, plainNumber } from './import-columns';
import { inParts } from './import-parts';
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
        person {
          name
          englishName
          mobile
          documentValidTo
        }
        update {
          personId
          version
          changes {
            field
            before
            after
          }
        }
      }
    }
  }
`);

type CheckedRow = PeopleImportPreviewQuery['peopleImportPreview']['rows'][number];

export interface LineError {
  field: ImportField;
  code: ErrorCode;
}

export interface CheckedLine extends ImportLine {
  /** What would be sent; nothing while the kind of document cannot be read. */
  input: PersonInput | undefined;
  errors: LineError[];
  /** What would be stored; nothing while a value is wrong. */
  person?: CheckedRow['person'];
  /** The person of the list who has this number, and what would change. */
  update?: CheckedRow['update'];
  /** It has been imported. */
  done?: 'ADDED' | 'CHANGED';
}

export type LineState = 'NEW' | 'UPDATE' | 'UNCHANGED' | 'INVALID' | 'ADDED' | 'CHANGED';

export function stateOf({ done, errors, update }: CheckedLine): LineState {
  if (done) return done;
  if (errors.length > 0) return 'INVALID';
  if (!update) return 'NEW';
  return update.changes.length > 0 ? 'UPDATE' : 'UNCHANGED';
}

export const linesIn = (lines: readonly CheckedLine[], ...states: readonly LineState[]) =>
  lines.filter((line) => states.includes(stateOf(line)));

/** The kind of document is read here, and so its possible values are listed here. */
export function lineErrorText({ field, code }: LineError): string {
  if (field === 'idKind') return t('peopleImport:unknownKind');
  if (code === 'REQUIRED') return requiredText(field, t(`people:field.${field}`));
  if (code === 'DUPLICATE') return t('peopleImport:repeated');
  if (code === 'INVALID' && field === 'documentValidTo') return t('applications:term.unreadable');
  return apiErrorText({ code });
}

/** Has the API check each line; nothing is changed. Lines imported already stay. Rejects with the API's error. */
export async function checkLines(client: Client, lines: readonly (ImportLine | CheckedLine)[]): Promise<CheckedLine[]> {
  const checked = lines.map((line) => ('done' in line && line.done ? line : readLine(line)));
  const readable = checked.filter((line) => line.input !== undefined && !line.done);
  for (const part of inParts(readable)) {
    const rows = part.flatMap(({ input }) => (input ? [input] : []));
    const answer = await client.query(PeopleImportPreview, { rows }, { requestPolicy: 'network-only' }).toPromise();
    for (const row of unwrapResult(answer).peopleImportPreview.rows) addResult(part[row.row], row);
  }
  markRepeated(checked);
  return checked;
}

function readLine({ line, cells }: ImportLine): CheckedLine {
  const input = inputOf(cells);
  const errors: LineError[] = [];
  if (!input) errors.push({ field: 'idKind', code: cells.idKind === '' ? 'REQUIRED' : 'INVALID' });
  // Such a line is not sent; of the others the API says what is missing.
  const empty = input ? [] : neededFields.filter((field) => field !== 'idKind' && cells[field] === '');
  errors.push(...empty.map((field): LineError => ({ field, code: 'REQUIRED' })));
  const day = cells.documentValidTo;
  if (day !== '' && !parseDate(day)) errors.push({ field: 'documentValidTo', code: 'INVALID' });
  return { line, cells, input, errors };
}

function inputOf({ idNumber, name, englishName, mobile, ...cells }: ImportLine['cells']): PersonInput | undefined {
  const idKind = kindOfCell(cells.idKind);
  if (!idKind) return undefined;
  const documentValidTo = parseDate(cells.documentValidTo);
  return {
    ...{ idKind, idNumber, name, englishName: englishName || null, mobile: mobile || null },
    ...(documentValidTo && { documentValidTo }),
  };
}

function addResult(line: CheckedLine | undefined, { errors, person, update }: CheckedRow): void {
  if (!line) return;
  line.person = person;
  line.update = update;
  for (const { code, field } of errors) {
    // Such a person can be changed instead.
    if (code === 'PERSON_ALREADY_REGISTERED' && update) continue;
    line.errors.push({ field: importFields.find((each) => each === field) ?? 'idNumber', code });
  }
}

/** The API compares the lines of one request only. */
function markRepeated(lines: readonly CheckedLine[]): void {
  const seen = new Set<string>();
  for (const { input, errors } of lines) {
    if (!input || errors.length > 0) continue;
    const number = `${input.idKind} ${plainNumber(input.idNumber)}`;
    if (seen.has(number)) errors.push({ field: 'idNumber', code: 'DUPLICATE' });
    seen.add(number);
  }
}
