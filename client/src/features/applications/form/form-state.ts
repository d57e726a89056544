import { batch, createSignal } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { DraftPartsFragment, PortsForFormFragment } from '../../../gql/graphql';
import type { Fault } from '../../../lib/errors';
import { createDraftSaver } from './draft-saver';

export const formSteps = ['reason', 'areas', 'people', 'consents', 'check'] as const;
export type FormStep = (typeof formSteps)[number];

export interface FormContent {
  reason: string;
  areaCodes: string[];
  personIds: string[];
}

const contentOf = (draft?: DraftPartsFragment): FormContent => ({
  reason: draft?.reason ?? '',
  areaCodes: [...(draft?.areaCodes ?? [])],
  personIds: [...(draft?.personIds ?? [])],
});

/** Why the submission was refused, each for a person or a field, or for the whole. */
export interface SubmitFault {
  personId?: string;
  fault: Fault;
}

/** The application being filled in. Consents are given anew at every visit: they are no part of the draft. */
export function createFormState(ports: readonly PortsForFormFragment[], draft?: DraftPartsFragment) {
  const [content, setContent] = createStore(contentOf(draft));
  const [consents, setConsents] = createStore({ personalData: false, passports: false });
  const [faults, setFaults] = createSignal<SubmitFault[]>([]);
  const saver = createDraftSaver(
    () => ({ reason: content.reason, areaCodes: [...content.areaCodes], personIds: [...content.personIds] }),
    draft,
  );
  const change = (part: Partial<FormContent>) => {
    setContent(part);
    saver.changed(part.reason === undefined);
    // What was refused is being changed; other ports may suit those who were refused.
    setFaults((known) =>
      known.filter(({ personId, fault }) => {
        if (personId !== undefined) return part.areaCodes === undefined;
        return !Object.keys(part).some((field) => fault.field?.split('.')[0] === field);
      }),
    );
  };
  const chosenPorts = () => ports.filter((port) => port.areas.some((area) => content.areaCodes.includes(area.code)));

  return {
    ports,
    content,
    consents,
    setConsents,
    saver,
    chosenPorts,
    change,
    add: (personIds: readonly string[]) => change({ personIds: [...new Set([...content.personIds, ...personIds])] }),
    remove(personId: string) {
      change({ personIds: content.personIds.filter((id) => id !== personId) });
      setFaults((known) => known.filter((each) => each.personId !== personId));
    },
    takeTheirs() {
      const theirs = saver.theirs();
      batch(() => {
        setContent(contentOf(theirs));
        saver.takeTheirs();
      });
    },
    faults,
    setFaults,
    /** What is there of a step; the server has the last word. */
    filled: (step: FormStep): boolean => {
      if (step === 'reason') return content.reason.trim() !== '';
      if (step === 'areas') return content.areaCodes.length > 0;
      if (step === 'people') return content.personIds.length > 0;
      return step === 'consents' && consents.personalData && consents.passports;
    },
  };
}

export type FormState = ReturnType<typeof createFormState>;
