import { createMutation } from '@urql/solid';
import { createEffect, createSignal, on, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { formFaults, noFaults } from '../../domain/faults/form-faults';
import { graphql } from '../../gql';
import type { CompanyPartsFragment } from '../../gql/graphql';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { FormPage } from '../../ui/FormPage';
import { LeaveGuardDialog } from '../../ui/LeaveGuardDialog';
import { toast } from '../../ui/toast';
import { CompanyConflict } from './CompanyConflict';
import { CompanyFields } from './CompanyFields';
import { companyValues } from './company-parts';
import { type CompanyValues, companyLabels } from './company-values';

const UpdateCompany = graphql(`
  mutation UpdateCompany($input: UpdateCompanyInput!, $version: Int!) {
    updateCompany(input: $input, version: $version) {
      ...CompanyParts
    }
  }
`);

export interface CompanyFormProps {
  company: CompanyPartsFragment;
  /** Asks for the company as it is now, after somebody else changed it. */
  loadLatest: () => Promise<CompanyPartsFragment | undefined>;
}

/** The data of a company that its operators keep (R-REG-6). */
export function CompanyForm(props: CompanyFormProps) {
  const [state, update] = createMutation(UpdateCompany);
  // What the values were when they were loaded, to tell what somebody else changed since.
  const [base, setBase] = createSignal({ ...props.company });
  const [latest, setLatest] = createSignal<CompanyPartsFragment>();
  const [values, setValues] = createStore(companyValues(props.company));
  const [changed, setChanged] = createSignal(false);
  const [faults, setFaults] = createSignal(noFaults);
  const change = (field: keyof CompanyValues, value: string) => {
    setChanged(true);
    setValues(field, value);
  };
  const take = (company: CompanyPartsFragment) => {
    setBase(company);
    setLatest(undefined);
    setValues(companyValues(company));
    setChanged(false);
    setFaults(noFaults);
  };

  // The cache told first, the API a moment later.
  createEffect(
    on(
      () => props.company.version,
      () => {
        if (!changed()) take({ ...props.company });
      },
      { defer: true },
    ),
  );

  const submit = async () => {
    if (state.fetching) return;
    const version = (latest() ?? base()).version;
    const { data, error } = await update({ input: { ...values }, version });
    if (hasCode(error, 'CONFLICT')) {
      setFaults(noFaults);
      setLatest(await props.loadLatest());
      return;
    }
    setFaults(formFaults(error, { labels: companyLabels() }));
    if (!data) return;
    take(data.updateCompany);
    toast.success(t('company:saved'));
  };

  return (
    <FormPage
      label={t('company:data')}
      onSubmit={() => void submit()}
      errors={faults().summary}
      requiredNote
      actions={
        <Button type="submit" kind="primary" busy={state.fetching}>
          {t('ui:action.save')}
        </Button>
      }
    >
      <LeaveGuardDialog unsaved={changed()} />
      <Show when={latest()}>
        {(company) => (
          <CompanyConflict
            before={companyValues(base())}
            now={companyValues(company())}
            onTake={() => take(company())}
          />
        )}
      </Show>
      <CompanyFields values={values} onInput={change} faults={faults()} />
    </FormPage>
  );
}
