import { itemText } from '../../../domain/applications/item-words';
import { apiErrorText } from '../../../domain/errors/api-error-text';
import type { FormErrors, FormProblem } from '../../../domain/errors/form-errors';
import { requiredText } from '../../../domain/errors/required-text';
import type { FormDescriptionFragment, ReturnedItemFragment } from '../../../gql/graphql';
import type { ApiError } from '../../../lib/errors';
import { t } from '../../../lib/i18n';
import type { FormContent } from '../form/content/form-content';
import { fieldsOf, isFilled, stepsOf } from '../form/content/form-steps';

/** The returned item that an error is about: `personIds.2` counts them. */
export function itemOfError<Item>(field: string | undefined, returned: readonly Item[]): Item | undefined {
  const at = /^(?:personIds|passNumbers)\.(\d+)/.exec(field ?? '')?.[1];
  return at === undefined ? undefined : returned[Number(at)];
}

/** The path without the name of the mutation's variable. */
const pathOf = ({ field }: Pick<ApiError, 'field'>) => field?.replace(/^correction\./, '');

/** The refusal of a correction: at `items.<id>` for a returned person or pass, else at a field of the form. */
export function correctErrors(
  errors: readonly (ApiError | FormProblem)[],
  returned: readonly ReturnedItemFragment[],
  labels: Readonly<Record<string, string>>,
): FormErrors {
  const described = errors.map((error) => {
    const item = itemOfError(pathOf(error), returned);
    const head = pathOf(error)?.split('.')[0] ?? '';
    const code = 'code' in error ? error.code : undefined;
    if (item) return { field: `items.${item.id}`, label: itemText(item), text: textOf(error, head) };
    const label = labels[head];
    if (label !== undefined && code === 'REQUIRED')
      return { field: head, label: undefined, text: requiredText(head, label) };
    return { field: label === undefined ? undefined : head, label, text: textOf(error, head) };
  });
  return {
    summary: described.map(({ field, label, text }) =>
      label === undefined ? { field, text } : { field, text: t('errors:labelled', { label, text }) },
    ),
    at: (field) => [...new Set(described.filter((each) => each.field === field).map(({ text }) => text))],
  };
}

/** Without the name of a person: it is the label already. */
function textOf(error: ApiError | FormProblem, field: string): string {
  if ('text' in error) return error.text;
  if (error.code === 'INVALID' && field === 'startDay') return t('applications:term.unreadable');
  return apiErrorText({ ...error, params: { ...error.params, person: undefined } });
}

/** The consents were given on submission. */
const consents = { personalData: true, documents: true };

/** The fields of the form that are empty; its people or passes are not entered again. */
export function emptyErrors(form: FormDescriptionFragment, content: FormContent): ApiError[] {
  return stepsOf(form)
    .filter((step) => step !== 'people' && step !== 'passes')
    .flatMap((step) => fieldsOf(form, step))
    .filter((field) => !isFilled(field, content, consents))
    .map((field) => {
      const unreadable = (field === 'startDay' || field === 'morePasses') && content[field].trim() !== '';
      return { code: unreadable ? 'INVALID' : 'REQUIRED', field, params: {} };
    });
}
