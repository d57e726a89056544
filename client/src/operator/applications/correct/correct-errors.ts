import { itemText } from '../../../domain/applications/item-words';
import { faultText } from '../../../domain/faults/fault-text';
import type { FormFaults, FormProblem } from '../../../domain/faults/form-faults';
import type { FormDescriptionFragment, ReturnedItemFragment } from '../../../gql/graphql';
import type { Fault } from '../../../lib/errors';
import { t } from '../../../lib/i18n';
import type { FormContent } from '../form/form-content';
import { fieldsOf, isFilled, stepsOf } from '../form/form-steps';

/** The returned item that a fault is about: `personIds.2` counts them. */
export function itemOfFault<Item>(field: string | undefined, returned: readonly Item[]): Item | undefined {
  const at = /^(?:personIds|passNumbers)\.(\d+)/.exec(field ?? '')?.[1];
  return at === undefined ? undefined : returned[Number(at)];
}

/** The path without the name of the mutation's variable. */
const pathOf = ({ field }: Pick<Fault, 'field'>) => field?.replace(/^correction\./, '');

/** The refusal of a correction: at `items.<id>` for a returned person or pass, else at a field of the form. */
export function correctErrors(
  faults: readonly (Fault | FormProblem)[],
  returned: readonly ReturnedItemFragment[],
  labels: Readonly<Record<string, string>>,
): FormFaults {
  const described = faults.map((fault) => {
    const item = itemOfFault(pathOf(fault), returned);
    const head = pathOf(fault)?.split('.')[0] ?? '';
    if (item) return { field: `items.${item.id}`, label: itemText(item), text: textOf(fault, head) };
    const label = labels[head];
    return { field: label === undefined ? undefined : head, label, text: textOf(fault, head) };
  });
  return {
    summary: described.map(({ field, label, text }) =>
      label === undefined ? { text } : { field, text: t('faults:labelled', { label, text }) },
    ),
    at: (field) => [...new Set(described.filter((each) => each.field === field).map(({ text }) => text))],
  };
}

/** Without the name of a person: it is the label already. */
function textOf(fault: Fault | FormProblem, field: string): string {
  if ('text' in fault) return fault.text;
  if (fault.code === 'INVALID' && field === 'startDay') return t('applications:term.unreadable');
  return faultText({ ...fault, params: { ...fault.params, person: undefined } });
}

/** The consents were given on submission. */
const consents = { personalData: true, documents: true };

/** The fields of the form that are empty; its people or passes are not entered again. */
export function emptyFaults(form: FormDescriptionFragment, content: FormContent): Fault[] {
  return stepsOf(form)
    .filter((step) => step !== 'people' && step !== 'passes')
    .flatMap((step) => fieldsOf(form, step))
    .filter((field) => !isFilled(field, content, consents))
    .map((field) => {
      const unreadable = field === 'startDay' && content.startDay.trim() !== '';
      return { code: unreadable ? 'INVALID' : 'REQUIRED', field, params: {} };
    });
}
