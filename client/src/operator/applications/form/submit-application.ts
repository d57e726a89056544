import { createMutation } from '@urql/solid';
import { graphql } from '../../../gql';
import type { OnIneligible } from '../../../gql/graphql';
import { faultList } from '../../../lib/errors';
import { keyOfFault } from './fault-places';
import { applicationInput } from './form-content';
import type { FormState, SubmitFault } from './form-state';

const SubmitApplication = graphql(`
  mutation SubmitApplication($input: ApplicationInput!, $onIneligible: OnIneligible!, $key: String!) {
    submitApplication(input: $input, onIneligible: $onIneligible, idempotencyKey: $key) {
      id
      number
    }
  }
`);

/** Sends the application once, however often it is tried; a refusal is kept with the person, pass or field it is about. */
export function createSubmit(state: FormState, onSubmitted: (number: string) => void) {
  const [result, execute] = createMutation(SubmitApplication);
  const key = crypto.randomUUID();
  const submit = async (onIneligible: OnIneligible = 'REFUSE') => {
    if (result.fetching) return;
    await state.saver.save();
    const input = applicationInput(state.form, state.content, state.consents, state.saver.saved()?.id);
    const { data, error } = await execute(
      { input, onIneligible, key },
      { additionalTypenames: ['Pass', 'Application', 'ApplicationDraft', 'Person'] },
    );
    if (!data)
      return state.refuse(
        faultList(error).map((fault): SubmitFault => ({ fault, key: keyOfFault(fault.field, input) })),
      );
    state.saver.stop();
    onSubmitted(data.submitApplication.number);
  };
  /** How many were refused, if nothing else was and others would remain to be sent. */
  const separable = (): number => {
    const refused = new Set(state.faults().map(({ key: item }) => item));
    const chosen = state.content.personIds.length + state.content.passNumbers.length;
    return refused.has(undefined) || refused.size >= chosen ? 0 : refused.size;
  };
  return { busy: () => result.fetching, submit, separable };
}
