import { idKinds } from '../../../domain/people/person-parts';
import { person as enPerson } from '../../../domain/people/texts.en';
import { person as zhPerson } from '../../../domain/people/texts.zh-Hant';
import type { IdKind } from '../../../gql/graphql';
import type { TypedPerson } from '../PersonFields';
import { people as en } from '../texts.en';
import { people as zh } from '../texts.zh-Hant';

export type ImportField = keyof TypedPerson;

/** In the order of the template. */
export const importFields: readonly ImportField[] = [
  'idKind',
  'idNumber',
  'name',
  'englishName',
  'mobile',
  'documentValidTo',
];

/** The parts of the template's example that are the same in all languages. */
export const exampleCells = {
  idNumber: 'M20000039',
  englishName: 'MARIA SANTOS',
  mobile: '0900111221',
  documentValidTo: '2031/05/20',
} as const;

/** Without these columns nothing can be imported. */
export const neededFields: readonly ImportField[] = ['idKind', 'idNumber', 'name'];

/** A head or kind as people write it: spaces, case, full width and the asterisk of a required field do not matter. */
const plain = (written: string) =>
  written
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s*()_-]/g, '');

/** Heads that companies use in lists of their own. */
const otherHeads: Partial<Record<ImportField, readonly string[]>> = {
  idKind: ['證件別', '證件類別', '證別'],
  idNumber: ['身分證字號', '身份證字號', '身分證號', '身份證號', '護照號碼', '居留證號', '統一證號', '證號'],
  name: ['中文姓名', '人員姓名'],
  englishName: ['英文名', '護照姓名'],
  mobile: ['手機號碼', '行動電話'],
  documentValidTo: ['效期', '有效日期', '證件到期日'],
};

/** The field under a head in either language, or by its name in the API. */
export function fieldOfHead(head: string): ImportField | undefined {
  return importFields.find((field) =>
    [field, zh.field[field], en.field[field], ...(otherHeads[field] ?? [])].some(
      (known) => plain(known) === plain(head),
    ),
  );
}

const kindWords: Record<IdKind, readonly string[]> = {
  PASSPORT: ['passport', '護照', '護照號碼', zhPerson.idKind.PASSPORT, enPerson.idKind.PASSPORT],
  NATIONAL_ID: [
    'national id',
    '身分證',
    '身分證號',
    '身份證',
    '身份證號',
    '身分證字號',
    '身份證字號',
    '國民身份證',
    '國民身分證',
    zhPerson.idKind.NATIONAL_ID,
    enPerson.idKind.NATIONAL_ID,
  ],
  RESIDENT_ID: ['resident id', '居留證', '統一證號', 'arc', zhPerson.idKind.RESIDENT_ID, enPerson.idKind.RESIDENT_ID],
};

/** The kind of document that a cell names; nothing if it names none. */
export function kindOfCell(written: string): IdKind | undefined {
  return idKinds.find((kind) => [kind, ...kindWords[kind]].some((known) => plain(known) === plain(written)));
}
