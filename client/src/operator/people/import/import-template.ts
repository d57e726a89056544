import { idKindText } from '../../../domain/people/person-parts';
import { type ExportColumn, exportRows } from '../../../lib/export';
import { t } from '../../../lib/i18n';
import { type CheckedLine, lineErrorText } from './check-lines';
import { exampleCells, type ImportField, importFields } from './import-columns';

const example = (): Record<ImportField, string> => ({
  idKind: idKindText('PASSPORT'),
  name: t('peopleImport:exampleName'),
  ...exampleCells,
});

const fieldColumns = <Row>(cell: (row: Row, field: ImportField) => string): ExportColumn<Row>[] =>
  importFields.map((field) => ({
    header: t(`people:field.${field}`),
    value: (row) => cell(row, field),
    width: field === 'name' || field === 'englishName' ? 30 : 18,
  }));

/** The file to be filled in: the heads in the language on screen and a row that shows how. */
export function saveTemplate(format: 'csv' | 'xlsx'): Promise<void> {
  const columns = fieldColumns<ReturnType<typeof example>>((row, field) => row[field]);
  return exportRows(format, t('peopleImport:templateName'), columns, [example()]);
}

/** The rows that cannot be imported, each with why: to be mended and chosen again. */
export function saveInvalidLines(format: 'csv' | 'xlsx', lines: readonly CheckedLine[]): Promise<void> {
  const columns: ExportColumn<CheckedLine>[] = [
    ...fieldColumns<CheckedLine>(({ cells }, field) => cells[field]),
    {
      header: t('peopleImport:errorColumn'),
      value: ({ errors }) =>
        errors.map((error) => `${t(`people:field.${error.field}`)}: ${lineErrorText(error)}`).join(' '),
      width: 60,
    },
  ];
  return exportRows(format, t('peopleImport:invalidName'), columns, lines);
}
