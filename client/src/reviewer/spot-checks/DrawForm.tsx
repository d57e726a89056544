import { createMutation } from '@urql/solid';
import { createSignal } from 'solid-js';
import { createStore } from 'solid-js/store';
import { faultsOf, formFaults, noFaults } from '../../domain/faults/form-faults';
import { nameOptions } from '../../domain/ports/port-names';
import { useViewer } from '../../domain/session/viewer-context';
import { graphql } from '../../gql';
import type { BranchCode } from '../../gql/graphql';
import type { Fault } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { FormPage } from '../../ui/FormPage';
import { Select } from '../../ui/Select';
import { TextInput } from '../../ui/TextInput';
import { toast } from '../../ui/toast';

const DrawSample = graphql(`
  mutation DrawSpotCheckSample($branchCode: BranchCode!, $days: Int!, $sharePercent: Int!, $key: String!) {
    drawSpotCheckSample(branchCode: $branchCode, days: $days, sharePercent: $sharePercent, idempotencyKey: $key) {
      id
      size
      population
    }
  }
`);

interface DrawFields {
  branchCode: BranchCode | undefined;
  days: string;
  sharePercent: string;
}

/** What the API can be asked; whether it is too much, the API says. */
const whole = (typed: string) => (/^\d{1,9}$/.test(typed.trim()) ? Number(typed) : undefined);

function unreadable(form: DrawFields): Fault[] {
  const fields = (['branchCode', 'days', 'sharePercent'] as const).filter((field) =>
    field === 'branchCode' ? !form.branchCode : whole(form[field]) === undefined,
  );
  return fields.map((field) => ({ code: form[field]?.trim() ? 'INVALID' : 'REQUIRED', field, params: {} }));
}

/** Branch, days and share of a new sample, and how the lots are drawn. */
export function DrawForm(props: { onCancel: () => void; onDrawn: (sampleId: string) => void }) {
  const { viewer } = useViewer();
  const [state, draw] = createMutation(DrawSample);
  const branches = () => viewer()?.branches ?? [];
  const [form, setForm] = createStore<DrawFields>({ branchCode: branches()[0]?.code, days: '7', sharePercent: '10' });
  const [faults, setFaults] = createSignal(noFaults);
  // Another choice is another drawing; the same one sent twice is one.
  let key = crypto.randomUUID();
  const change = (part: Partial<DrawFields>) => {
    setForm(part);
    key = crypto.randomUUID();
  };
  const labels = () => ({
    branchCode: t('spotChecks:draw.branch'),
    days: t('spotChecks:draw.days'),
    sharePercent: t('spotChecks:draw.share'),
  });

  const submit = async () => {
    if (state.fetching) return;
    const { branchCode } = form;
    const [days, sharePercent] = [whole(form.days), whole(form.sharePercent)];
    if (branchCode === undefined || days === undefined || sharePercent === undefined) {
      return setFaults(faultsOf(unreadable(form), { labels: labels() }));
    }
    const variables = { branchCode, days, sharePercent, key };
    const { data, error } = await draw(variables, { additionalTypenames: ['SpotCheckSample'] });
    setFaults(formFaults(error, { labels: labels() }));
    if (!data) return;
    const { id, size, population } = data.drawSpotCheckSample;
    toast.success(t('spotChecks:draw.done', { size, population }));
    props.onDrawn(id);
  };

  return (
    <FormPage
      label={t('spotChecks:draw.action')}
      errors={faults().summary}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button type="submit" kind="primary" busy={state.fetching}>
            {t('spotChecks:draw.confirm')}
          </Button>
          <Button disabled={state.fetching} onClick={() => props.onCancel()}>
            {t('ui:action.cancel')}
          </Button>
        </>
      }
    >
      <Field name="branchCode" label={labels().branchCode} errors={faults().at('branchCode')} required>
        <Select
          empty={false}
          value={form.branchCode}
          options={nameOptions(branches())}
          onChange={(branchCode) => change({ branchCode: branchCode || undefined })}
        />
      </Field>
      <div class="grid items-start gap-5 sm:grid-cols-2">
        <Field
          name="days"
          label={labels().days}
          hint={t('spotChecks:draw.daysHint')}
          errors={faults().at('days')}
          required
        >
          <TextInput inputmode="numeric" autocomplete="off" value={form.days} onInput={(days) => change({ days })} />
        </Field>
        <Field
          name="sharePercent"
          label={labels().sharePercent}
          hint={t('spotChecks:draw.shareHint')}
          errors={faults().at('sharePercent')}
          required
        >
          <TextInput
            inputmode="numeric"
            autocomplete="off"
            value={form.sharePercent}
            onInput={(sharePercent) => change({ sharePercent })}
          />
        </Field>
      </div>
      <section aria-labelledby="how-drawn" class="rounded-md border border-line bg-sunken px-4 py-3 text-sm">
        <h3 id="how-drawn" class="font-medium">
          {t('spotChecks:draw.howTitle')}
        </h3>
        <ul class="mt-1 grid list-disc gap-1 pl-5 text-ink-2">
          <li>{t('spotChecks:draw.how.unchecked')}</li>
          <li>{t('spotChecks:draw.how.weights')}</li>
          <li>{t('spotChecks:draw.how.seed')}</li>
        </ul>
      </section>
    </FormPage>
  );
}
