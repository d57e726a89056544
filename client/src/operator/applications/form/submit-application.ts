import { createMutation } from '@urql/solid';
import { graphql } from '../../../gql';
import { faultList } from '../../../lib/errors';
import { keyOfFault } from './fault-places';
import { applicationInput } from './form-content';
import type { FormState, SubmitFault } from './form-state';

const SubmitApplication = graphql(`
  mutation SubmitApplication($input: ApplicationInput!, $key: String!) {
    submitApplication(input: $input, idempotencyKey: $key) {
      id
      number
    }
  }
`);

/** Sends the application once, however often it is tried; a refusal is kept with the person, pass or field it is about. */
export function createSubmit(state: FormState, onSubmitted: (number: string) => void) {
  const [result, execute] = createMutation(SubmitApplication);
  const key = crypto.randomUUID();
  const submit = async () => {
    if (result.fetching) return;
    await state.saver.save();
    const input = applicationInput(state.form, state.content, state.consents, state.saver.saved()?.id);
    const { data, error } = await execute(
      { input, key },
      { additionalTypenames: ['Pass', 'Application', 'ApplicationDraft', 'Person'] },
    );
    if (!data)
      return state.refuse(
        faultList(error).map((fault): SubmitFault => ({ fault, key: keyOfFault(fault.field, input) })),
      );
    state.saver.stop();
    onSubmitted(data.submitApplication.number);
  };
  return { busy: () => result.fetching, submit };
}
