import { batch, createSignal } from 'solid-js';
import { createStore, unwrap } from 'solid-js/store';
import type { DraftPartsFragment, FormDescriptionFragment, PortsForFormFragment } from '../../../../gql/graphql';
import { now } from '../../../../lib/clock';
import { taipeiDate } from '../../../../lib/dates';
import type { ApiError } from '../../../../lib/errors';
import { createDraftSaver } from './draft-saver';
import { contentOfDraft, draftInput, type FormContent } from './form-content';
import { chosenPorts } from './form-fields';
import { type Consents, type FormStep, fieldsOf } from './form-steps';
import { problemOf } from './judge-field';
import type { RepeatedFrom } from './repeated-application';
import type { UnsavedDraft } from './unsaved-drafts';

/** Why the submission was refused, each for a person, a pass or a field, or for the whole. */
export interface SubmitError {
  /** Id of the person, or number of the pass. */
  key?: string;
  error: ApiError;
}

export interface FormBeginning {
  form: FormDescriptionFragment;
  ports: readonly PortsForFormFragment[];
  content: FormContent;
  /** Taken up again. */
  draft?: DraftPartsFragment;
  newHref: string;
  /** What was typed before in this window and did not reach the server. */
  unsaved?: UnsavedDraft;
  /** The application that this one repeats. */
  repeats?: RepeatedFrom;
}

/**
 * The application being filled in. It is saved as a draft while it is typed, so it has a state of its own instead of createForm.
 * Consents are given anew at every visit: they are no part of the draft.
 */
export function createFormState({ form, ports, content: first, draft, newHref, unsaved }: FormBeginning) {
  const [content, setContent] = createStore<FormContent>({ ...(unsaved?.content ?? first) });
  const [restored, setRestored] = createSignal(unsaved !== undefined);
  const [consents, setConsents] = createStore<Consents>({ personalData: false, documents: false });
  const [errors, setErrors] = createSignal<SubmitError[]>([]);
  const [refusals, setRefusals] = createSignal(0);
  const saver = createDraftSaver({
    form: form.kind,
    content: () => draftInput(content),
    typed: () => structuredClone(unwrap(content)),
    newHref,
    // Over a version that a colleague has saved since, the API refuses to save.
    begun: draft && { ...draft, version: unsaved?.version ?? draft.version },
  });
  if (unsaved) saver.changed(false);
  const change = (part: Partial<FormContent>) => {
    setContent(part);
    saver.changed(part.reason === undefined && part.startDay === undefined && part.morePasses === undefined);
    // What was refused is being changed; other ports may suit those who were refused.
    setErrors((known) =>
      known.filter(({ key, error }) => {
        if (key !== undefined) return part.areaCodes === undefined && part.month === undefined;
        return !Object.keys(part).some((field) => error.field?.split('.')[0] === field);
      }),
    );
  };
  const removed = (key: string, part: Partial<FormContent>) => {
    change(part);
    setErrors((known) => known.filter((each) => each.key !== key));
  };

  return {
    form,
    ports,
    content,
    consents,
    setConsents,
    saver,
    /** Whether what was typed before stands in the form and is not what was saved. */
    restored,
    /** Back to what was saved. */
    dropRestored() {
      setContent({ ...first });
      setRestored(false);
      saver.changed(true);
    },
    change,
    chosenPorts: () => chosenPorts({ ports, content }),
    /** What is chosen so far, as far as eligibility looks at it. */
    eligibilityRequest: () => {
      const { startDay = null, term = null, month = null } = draftInput(content);
      return { portCodes: chosenPorts({ ports, content }).map(({ code }) => code), startDay, term, month };
    },
    addPeople: (ids: readonly string[]) => change({ personIds: [...new Set([...content.personIds, ...ids])] }),
    addPasses: (numbers: readonly string[]) =>
      change({ passNumbers: [...new Set([...content.passNumbers, ...numbers])] }),
    removePerson: (key: string) => removed(key, { personIds: content.personIds.filter((id) => id !== key) }),
    removePass: (key: string) => removed(key, { passNumbers: content.passNumbers.filter((each) => each !== key) }),
    takeTheirs() {
      const theirs = saver.theirs();
      batch(() => {
        if (theirs) setContent(contentOfDraft(theirs));
        saver.takeTheirs();
      });
    },
    errors,
    /** How often the submission was refused. */
    refusals,
    refuse(found: SubmitError[]) {
      batch(() => {
        setErrors(found);
        setRefusals((known) => known + 1);
      });
    },
    /** Whether all of a step is there; the server has the last word. */
    filled: (step: FormStep): boolean => {
      const fields = fieldsOf(form, step);
      return (
        fields.length > 0 && fields.every((field) => !problemOf(form, field, content, consents, taipeiDate(now())))
      );
    },
  };
}

export type FormState = ReturnType<typeof createFormState>;
export type EligibilityRequest = ReturnType<FormState['eligibilityRequest']>;
