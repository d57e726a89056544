import * as v from 'valibot';
import { ID_KINDS } from '../access/words.js';
import { type ApiError, ErrorCode } from '../shared/errors.js';
import { foldNumber } from '../shared/typed-numbers.js';
import {
  type Checked,
  optionalMobile,
  optionalText,
  personName,
  tryCheck,
  withoutAddress,
} from '../shared/validation.js';
import { idNumberError } from './id-number.rules.js';

/** Data of a person (R-PER-1); the number is also checked against its declared kind. */
const personForm = v.object({
  idKind: v.picklist(ID_KINDS, ErrorCode.INVALID),
  idNumber: v.pipe(v.string(), v.transform(foldNumber), v.nonEmpty(ErrorCode.REQUIRED)),
  name: personName,
  englishName: v.pipe(optionalText(100), v.nullable(v.pipe(v.string(), withoutAddress))),
  mobile: optionalMobile,
  documentValidTo: v.nullish(v.string(), null),
});
export type PersonForm = v.InferInput<typeof personForm>;
export type PersonData = v.InferOutput<typeof personForm>;

/** The number that a record has already. */
export type PresentNumber = Pick<PersonData, 'idKind' | 'idNumber'>;

/**
 * Checks the form and the number's checksum; reports all errors at once.
 * @param present the number of the record that is changed: it may stay as it is though it would not be accepted any more,
 *   so that the other fields of the person can still be corrected (R-ID-1).
 */
export function checkPerson(input: PersonForm, now: Date, prefix = '', present?: PresentNumber): Checked<PersonData> {
  const checked = tryCheck(personForm, input, prefix);
  const number = foldNumber(input.idNumber);
  const stays = present?.idKind === input.idKind && present.idNumber === number;
  const error = number === '' || stays ? undefined : idNumberError(input.idKind, number, now);
  const numberErrors: ApiError[] = error ? [{ ...error, field: [prefix, 'idNumber'].filter(Boolean).join('.') }] : [];
  if (checked.ok && numberErrors.length === 0) return checked;
  return { ok: false, errors: [...(checked.ok ? [] : checked.errors), ...numberErrors] };
}
