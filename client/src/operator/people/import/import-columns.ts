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

/** Without these columns nothing can be imported; the kind may be named by the head of the number. */
export const neededFields: readonly ImportField[] = ['idKind', 'idNumber', 'name'];

/** A head or kind as people write it: spaces, case, full width and the asterisk of a required field do not matter. */
const plain = (written: string) =>
  written
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s*()_.-]/g, '');

/** Heads that companies use in lists of their own. */
const otherHeads: Partial<Record<ImportField, readonly string[]>> = {
  idKind: ['證件別', '證件類別', '證別'],
  idNumber: ['證號', '證件號'],
  name: ['中文姓名', '人員姓名', '申請人姓名', '持證人', 'full name'],
  englishName: ['英文名', '護照姓名', '護照英文姓名', '外文姓名'],
  mobile: ['手機號碼', '手機號', '行動電話', 'mobile phone', 'mobile number', 'cell phone'],
  documentValidTo: ['效期', '有效日期', '證件到期日'],
};

/**
 * The field under a head in either language, or by its name in the API. A head that names a kind of document stands over
 * the numbers of that kind.
 */
export function fieldOfHead(head: string): ImportField | undefined {
  const field = importFields.find((each) =>
    [each, zh.field[each], en.field[each], ...(otherHeads[each] ?? [])].some((known) => plain(known) === plain(head)),
  );
  return field ?? (kindOfCell(head) && 'idNumber');
}

const kindWords: Record<IdKind, readonly string[]> = {
  PASSPORT: [
    ...['護照', '護照號', '護照號碼', zhPerson.idKind.PASSPORT],
    ...['passport', 'passport no', 'passport number', enPerson.idKind.PASSPORT],
  ],
  NATIONAL_ID: [
    ...['身分證', '身分證號', '身分證字號', '身分證號碼', '國民身分證', zhPerson.idKind.NATIONAL_ID],
    ...['身份證', '身份證號', '身份證字號', '身份證號碼', '國民身份證'],
    ...['national id', 'national id number', enPerson.idKind.NATIONAL_ID],
  ],
  RESIDENT_ID: [
    ...['居留證', '居留證號', '居留證號碼', '統一證號', '居留證統一證號', zhPerson.idKind.RESIDENT_ID],
    ...['arc', 'arc no', 'resident id', 'resident id number', enPerson.idKind.RESIDENT_ID],
  ],
};

/** A number as it is stored, so that lines can be compared and shown before they are. */
export const plainNumber = (written: string) =>
  written
    .normalize('NFKC')
    .replaceAll(/[\s\p{Z}\p{Pd}\p{Cf}\u2212]/gu, '')
    .toUpperCase();

/** The kind of document that a cell names; nothing if it names none. */
export function kindOfCell(written: string): IdKind | undefined {
  return idKinds.find((kind) => [kind, ...kindWords[kind]].some((known) => plain(known) === plain(written)));
}
