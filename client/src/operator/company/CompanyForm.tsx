import { createMutation } from '@urql/solid';
import { Form } from '../../domain/forms/Form';
import { createRecordForm } from '../../domain/forms/record-form';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { toast } from '../../ui/notices/toast';
import { CompanyFields } from './CompanyFields';
import { CompanyParts, companyValues } from './company-parts';
import { companyLabels } from './company-values';

const UpdateCompany = graphql(`
  mutation UpdateCompany($input: UpdateCompanyInput!, $version: Int!) {
    updateCompany(input: $input, version: $version) {
      ...CompanyParts
    }
  }
`);

export interface CompanyFormProps {
  /** As it is on the server now. */
  company: FragmentType<typeof CompanyParts>;
  /** Asks for it again. */
  onReload: () => void;
}

/** The data of a company that its operators keep (R-REG-6). */
export function CompanyForm(props: CompanyFormProps) {
  const [, update] = createMutation(UpdateCompany);
  const form = createRecordForm({
    record: () => readFragment(CompanyParts, props.company),
    valuesOf: companyValues,
    labels: companyLabels,
    send: (input, version) => update({ input, version }),
    saved: ({ updateCompany }) => readFragment(CompanyParts, updateCompany),
    onSaved: () => toast.success(t('company:saved')),
    reload: () => props.onReload(),
  });
  return (
    <Form form={form} guard requiredNote label={t('company:data')} submit={t('ui:action.save')}>
      <CompanyFields
        values={form.values}
        onInput={(field, value) => form.change({ [field]: value })}
        errors={form.errors()}
      />
    </Form>
  );
}
