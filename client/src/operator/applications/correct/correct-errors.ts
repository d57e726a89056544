import { itemText } from '../../../domain/applications/item-words';
import { faultText } from '../../../domain/faults/fault-text';
import type { FormDescriptionFragment, ReturnedItemFragment } from '../../../gql/graphql';
import type { Fault } from '../../../lib/errors';
import { t } from '../../../lib/i18n';
import type { SummaryError } from '../../../ui/ErrorSummary';
import type { FormContent } from '../form/form-content';
import { fieldsOf, isFilled, stepsOf } from '../form/form-steps';

/** Which of the returned ones a refusal is about: it counts them, `personIds.2`. */
export function itemOfFault<Item>(field: string | undefined, returned: readonly Item[]): Item | undefined {
  const at = /^(?:personIds|passNumbers)\.(\d+)/.exec(field ?? '')?.[1];
  return at === undefined ? undefined : returned[Number(at)];
}

/** Without the name of the mutation's variable, if the API says it. */
const pathOf = ({ field }: Fault) => field?.replace(/^correction\./, '');

export interface CorrectErrors {
  summary: SummaryError[];
  at(field: string): string[];
  ofItem(id: string): string[];
}

/** The refusal of a correction, at the returned ones and at the fields of the form, in the same words as in the summary. */
export function correctErrors(
  faults: readonly Fault[],
  returned: readonly ReturnedItemFragment[],
  labels: Readonly<Record<string, string>>,
): CorrectErrors {
  const told = faults.map((fault) => {
    const item = itemOfFault(pathOf(fault), returned);
    const head = pathOf(fault)?.split('.')[0] ?? '';
    const unreadable = fault.code === 'INVALID' && head === 'startDay';
    const text = unreadable
      ? t('applications:term.unreadable')
      : faultText({ ...fault, params: { ...fault.params, person: undefined } });
    return { item, field: item || labels[head] === undefined ? undefined : head, text };
  });
  const summaryOf = ({ item, field, text }: (typeof told)[number]): SummaryError => {
    if (item) return { field: `items.${item.id}`, text: t('faults:labelled', { label: itemText(item), text }) };
    return field === undefined ? { text } : { field, text: t('faults:labelled', { label: labels[field] ?? '', text }) };
  };
  return {
    summary: told.map(summaryOf),
    at: (field) => [...new Set(told.filter((each) => each.field === field).map(({ text }) => text))],
    ofItem: (id) => told.filter(({ item }) => item?.id === id).map(({ text }) => text),
  };
}

/** What was agreed to on submission is agreed to. */
const agreed = { personalData: true, documents: true };

/** What is left empty of what the form asks for beside its people or passes. */
export function emptyFaults(form: FormDescriptionFragment, content: FormContent): Fault[] {
  return stepsOf(form)
    .filter((step) => step !== 'people' && step !== 'passes')
    .flatMap((step) => fieldsOf(form, step))
    .filter((field) => !isFilled(field, content, agreed))
    .map((field) => {
      const unreadable = field === 'startDay' && content.startDay.trim() !== '';
      return { code: unreadable ? 'INVALID' : 'REQUIRED', field, params: {} };
    });
}
