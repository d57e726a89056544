import * as v from 'valibot';
import { ID_KINDS } from '../access/words.js';
import { ErrorCode, type Fault } from '../shared/errors.js';
import {
  type Checked,
  optionalMobile,
  optionalText,
  personName,
  tryCheck,
  withoutAddress,
} from '../shared/validation.js';
import { idNumberFault, normaliseIdNumber } from './id-number.rules.js';

/** Data of a person (R-PER-1); the number is also checked against its declared kind. */
const personForm = v.object({
  idKind: v.picklist(ID_KINDS, ErrorCode.INVALID),
  idNumber: v.pipe(v.string(), v.transform(normaliseIdNumber), v.nonEmpty(ErrorCode.REQUIRED)),
  name: personName,
  englishName: v.pipe(optionalText(100), v.nullable(v.pipe(v.string(), withoutAddress))),
  mobile: optionalMobile,
});
export type PersonForm = v.InferInput<typeof personForm>;
export type PersonData = v.InferOutput<typeof personForm>;

/** Checks the form and the number's checksum; reports all faults at once. */
export function checkPerson(input: PersonForm, now: Date, prefix = ''): Checked<PersonData> {
  const checked = tryCheck(personForm, input, prefix);
  const number = normaliseIdNumber(input.idNumber);
  const code = number === '' ? undefined : idNumberFault(input.idKind, number, now);
  const numberFaults: Fault[] = code ? [{ code, field: [prefix, 'idNumber'].filter(Boolean).join('.') }] : [];
  if (checked.ok && numberFaults.length === 0) return checked;
  return { ok: false, faults: [...(checked.ok ? [] : checked.faults), ...numberFaults] };
}
