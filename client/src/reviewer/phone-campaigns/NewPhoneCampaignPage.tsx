import { useNavigate } from '@solidjs/router';
import { createMutation, useClient } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { Form } from '../../domain/forms/Form';
import { createForm } from '../../domain/forms/form';
import { readFragment } from '../../gql';
import type { PhoneCampaignAudience, PreviewPhoneCampaignQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { Field } from '../../ui/fields/Field';
import { Select } from '../../ui/fields/Select';
import { TextInput } from '../../ui/fields/TextInput';
import { toast } from '../../ui/notices/toast';
import { Breadcrumbs } from '../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { CampaignPreview } from './CampaignPreview';
import { PhoneCampaignParts, PreviewPhoneCampaign, StartPhoneCampaign } from './phone-campaign-documents';
import { campaignBranches, campaignKinds, campaignPhoneStates } from './phone-campaign-words';

type Chosen = {
  branch: (typeof campaignBranches)[number] | '';
  kind: (typeof campaignKinds)[number] | '';
  phoneState: (typeof campaignPhoneStates)[number] | '';
  dailyBudget: string;
};
type Preview = PreviewPhoneCampaignQuery['phoneCampaignPreview'];

const audienceOf = ({ branch, kind, phoneState }: Chosen): PhoneCampaignAudience => ({
  branch: branch || null,
  kind: kind || null,
  phoneState: phoneState || null,
});

/** Whom a campaign is for, what it will send and cost, and only then its start. */
export function NewPhoneCampaignPage() {
  const navigate = useNavigate();
  const client = useClient();
  const [, start] = createMutation(StartPhoneCampaign);
  const [preview, setPreview] = createSignal<Preview>();
  const labels = () => ({
    branch: t('phoneCampaigns:field.branch'),
    kind: t('phoneCampaigns:field.kind'),
    phoneState: t('phoneCampaigns:field.phoneState'),
    dailyBudget: t('phoneCampaigns:field.dailyBudget'),
  });
  const look = createForm<Chosen, { phoneCampaignPreview: Preview }>({
    initial: (): Chosen => ({ branch: '', kind: '', phoneState: '', dailyBudget: '5000' }),
    labels,
    under: 'audience',
    send: (chosen) =>
      client
        .query(PreviewPhoneCampaign, { audience: audienceOf(chosen) }, { requestPolicy: 'network-only' })
        .toPromise(),
    onDone: (data) => setPreview(data.phoneCampaignPreview),
  });
  const change = (part: Partial<Chosen>) => {
    setPreview(undefined);
    look.change(part);
  };
  const begin = async () => {
    const chosen = { ...look.values };
    const { data, error } = await start({ audience: audienceOf(chosen), dailyBudget: Number(chosen.dailyBudget) });
    if (!data) return error;
    toast.success(t('phoneCampaigns:create.done'));
    navigate(`/phone-campaigns/${readFragment(PhoneCampaignParts, data.startPhoneCampaign).id}`);
    return undefined;
  };
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: t('phoneCampaigns:title'), href: '/phone-campaigns' },
          { label: t('phoneCampaigns:create.title') },
        ]}
      />
      <PageTitle title={t('phoneCampaigns:create.title')} description={t('phoneCampaigns:create.description')} />
      <div class="panel grid gap-6 p-5 sm:p-6">
        <Form
          form={look}
          label={t('phoneCampaigns:create.title')}
          submit={t('phoneCampaigns:create.preview')}
          actions={<LinkButton href="/phone-campaigns">{t('ui:action.cancel')}</LinkButton>}
        >
          <Field {...look.field('branch')}>
            <Select
              value={look.values.branch}
              onChange={(branch) => change({ branch })}
              empty={t('phoneCampaigns:all.branch')}
              options={campaignBranches.map((value) => ({ value, label: t(`phoneCampaigns:branch.${value}`) }))}
            />
          </Field>
          <Field {...look.field('kind')}>
            <Select
              value={look.values.kind}
              onChange={(kind) => change({ kind })}
              empty={t('phoneCampaigns:all.kind')}
              options={campaignKinds.map((value) => ({ value, label: t(`pass:kind.${value}`) }))}
            />
          </Field>
          <Field {...look.field('phoneState')}>
            <Select
              value={look.values.phoneState}
              onChange={(phoneState) => change({ phoneState })}
              empty={t('phoneCampaigns:all.phoneState')}
              options={campaignPhoneStates.map((value) => ({ value, label: t(`phoneCampaigns:phoneState.${value}`) }))}
            />
          </Field>
          <Field {...look.field('dailyBudget')} hint={t('phoneCampaigns:create.budgetHint')} required>
            <TextInput
              value={look.values.dailyBudget}
              onInput={(dailyBudget) => look.change({ dailyBudget: dailyBudget.replace(/\D/g, '') })}
              inputMode="numeric"
            />
          </Field>
        </Form>
        <Show when={preview()}>
          {(found) => (
            <CampaignPreview preview={found()} dailyBudget={Number(look.values.dailyBudget)} onStart={begin} />
          )}
        </Show>
      </div>
    </>
  );
}
