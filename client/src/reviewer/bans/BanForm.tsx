import { createMutation, createQuery } from '@urql/solid';
import { Show } from 'solid-js';
import { Form } from '../../domain/forms/Form';
import { createForm } from '../../domain/forms/form';
import { branchName, nameOf } from '../../domain/ports/port-names';
import { useViewer } from '../../domain/session/viewer-context';
import { graphql } from '../../gql';
import type { BranchCode, IdKind } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { reasonLimit } from '../../lib/text-limits';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { Field } from '../../ui/fields/Field';
import { Select } from '../../ui/fields/Select';
import { Textarea } from '../../ui/fields/Textarea';
import { TextInput } from '../../ui/fields/TextInput';
import { ProposeBan } from './ban-documents';

const BanCausesQuery = graphql(`
  query BanCauses {
    banCauses {
      id
      code
      nameZh
      nameEn
      months
    }
  }
`);

export interface BanFormProps {
  idKind: IdKind;
  idNumber: string;
  companies: readonly { name: string; organisationNumber: string }[];
  onProposed: (id: string) => void;
}

/** Cause, term, note and evidence of a ban; what may be chosen comes from the rule table. */
export function BanForm(props: BanFormProps) {
  const { viewer } = useViewer();
  const [causes] = createQuery({ query: BanCausesQuery });
  const [, propose] = createMutation(ProposeBan);
  const branches = () => viewer()?.branches ?? [];
  const form = createForm({
    initial: () => ({
      ...{ branchCode: '', name: '', organisationNumber: '', cause: '', months: '', note: '', evidence: '' },
    }),
    labels: () => ({
      branchCode: t('bans:field.branch'),
      name: t('bans:propose.name'),
      organisationNumber: t('bans:field.company'),
      cause: t('bans:field.cause'),
      months: t('bans:field.months'),
      note: t('bans:field.note'),
      evidence: t('bans:field.evidence'),
      idNumber: t('bans:propose.idNumber'),
    }),
    under: 'input',
    send: ({ branchCode, name, organisationNumber, months, ...values }) =>
      propose(
        {
          input: {
            ...values,
            ...{ idKind: props.idKind, idNumber: props.idNumber, months: Number(months) || 0 },
            branchCode: (branchCode as BranchCode) || null,
            name: name || null,
            organisationNumber: organisationNumber || null,
          },
        },
        { additionalTypenames: ['Ban', 'OpenWork'] },
      ),
    onDone: ({ proposeBan }) => props.onProposed(proposeBan.id),
  });
  const cause = () => causes.data?.banCauses.find(({ code }) => code === form.values.cause);
  const companies = () =>
    [...new Map(props.companies.map((company) => [company.organisationNumber, company])).values()].map((company) => ({
      value: company.organisationNumber,
      label: `${company.name} (${company.organisationNumber})`,
    }));
  return (
    <Form
      form={form}
      guard
      requiredNote
      label={t('bans:propose.title')}
      submit={t('bans:propose.submit')}
      actions={<LinkButton href="/bans">{t('ui:action.cancel')}</LinkButton>}
    >
      <Show when={branches().length > 1}>
        <Field {...form.field('branchCode')} required>
          <Select
            options={branches().map((branch) => ({ value: branch.code as string, label: branchName(branch) }))}
            value={form.values.branchCode}
            onChange={(branchCode) => form.change({ branchCode })}
          />
        </Field>
      </Show>
      <Show when={props.companies.length === 0}>
        <Field {...form.field('name')} hint={t('bans:propose.nameHint')} required>
          <TextInput autocomplete="off" {...form.text('name')} />
        </Field>
      </Show>
      <Field {...form.field('cause')} required>
        <Select
          options={(causes.data?.banCauses ?? []).map((each) => ({ value: each.code, label: nameOf(each) }))}
          value={form.values.cause}
          onChange={(code) => form.change({ cause: code, months: '' })}
        />
      </Field>
      <Field {...form.field('months')} hint={t('bans:propose.monthsHint')} required>
        <Select
          options={(cause()?.months ?? []).map((count) => ({
            value: String(count),
            label: t('bans:months', { count }),
          }))}
          value={form.values.months}
          onChange={(months) => form.change({ months })}
        />
      </Field>
      <Field {...form.field('organisationNumber')} hint={t('bans:propose.companyHint')}>
        <Select
          empty={t('bans:noCompany')}
          options={companies()}
          value={form.values.organisationNumber}
          onChange={(organisationNumber) => form.change({ organisationNumber })}
        />
      </Field>
      <Field {...form.field('note')} hint={t('bans:propose.noteHint')} required>
        <Textarea rows={4} limit={reasonLimit} {...form.text('note')} />
      </Field>
      <Field {...form.field('evidence')} hint={t('bans:propose.evidenceHint')} required>
        <Textarea rows={2} limit={reasonLimit} {...form.text('evidence')} />
      </Field>
    </Form>
  );
}
