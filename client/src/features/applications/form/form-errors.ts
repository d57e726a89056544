import { createMemo, createSignal } from 'solid-js';
import type { Fault } from '../../../lib/errors';
import { t } from '../../../lib/i18n';
import type { SummaryError } from '../../../ui/ErrorSummary';
import { faultText } from '../../faults/fault-text';
import type { FormState, FormStep, SubmitFault } from './form-state';

export const stepTitle = (step: FormStep) => t(`singleEntry:step.${step}`);

const stepOf: Readonly<Record<string, FormStep>> = {
  reason: 'reason',
  areaCodes: 'areas',
  personIds: 'people',
  personalDataConsent: 'consents',
  documentsConfirmed: 'consents',
};

/** The two consents share a step and need names of their own. */
function labelOf(field: string): string | undefined {
  if (field === 'personalDataConsent') return t('singleEntry:consent.personalDataShort');
  return field === 'documentsConfirmed' ? t('singleEntry:consent.passportsShort') : undefined;
}

/** The field of a fault without index: `areaCodes.3` is told at the areas. */
const headOf = ({ fault }: SubmitFault) => fault.field?.split('.')[0] ?? '';

const isMissing = (field: string, code: string): Fault => ({ code, field, params: {} });

/** What the server refused and what is still empty, at the fields and in the summary of the step on screen. */
export function createFormErrors(form: FormState, step: () => FormStep) {
  const [marked, setMarked] = createSignal<Fault[]>([]);
  const emptyOf = (): Fault[] => {
    if (step() === 'consents') {
      return [
        ...(form.consents.personalData ? [] : [isMissing('personalDataConsent', 'CONSENT_NOT_GIVEN')]),
        ...(form.consents.passports ? [] : [isMissing('documentsConfirmed', 'CONSENT_NOT_GIVEN')]),
      ];
    }
    const field = Object.keys(stepOf).find((name) => stepOf[name] === step());
    return field === undefined || form.filled(step()) ? [] : [isMissing(field, 'REQUIRED')];
  };
  const lacking = createMemo(() => emptyOf().length > 0);
  /** Once all of it is filled in, nothing is marked any more. */
  const empty = () => (lacking() ? marked() : []);
  const all = (): SubmitFault[] => [...empty().map((fault) => ({ fault })), ...form.faults()];
  const here = () => all().filter((each) => step() === 'check' || stepOf[headOf(each)] === step());

  const summary = createMemo(() => {
    const told = here().map((each): SummaryError => {
      const text = faultText(each.fault);
      if (each.personId !== undefined) return { field: `personIds.${each.personId}`, text };
      const part = stepOf[headOf(each)];
      if (part === undefined) return { text };
      const field = step() === 'check' && part === 'consents' ? 'consents' : headOf(each);
      return { field, text: t('faults:labelled', { label: labelOf(headOf(each)) ?? stepTitle(part), text }) };
    });
    // Several areas of one port may be refused in the same words.
    return told.filter(
      (one, at) => told.findIndex(({ field, text }) => field === one.field && text === one.text) === at,
    );
  });

  return {
    summary,
    at: (field: string): string[] => {
      const own = here().filter((each) => each.personId === undefined && headOf(each) === field);
      return [...new Set(own.map(({ fault }) => faultText(fault)))];
    },
    /** Marks what the step on screen still lacks; true if nothing. */
    complete(): boolean {
      setMarked(emptyOf());
      return marked().length === 0;
    },
    /** Another step is on screen. */
    clear: () => setMarked([]),
    inStep: (key: FormStep) => form.faults().some((each) => stepOf[headOf(each)] === key),
  };
}
