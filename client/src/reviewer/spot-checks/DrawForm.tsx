import { createMutation } from '@urql/solid';
import { Form } from '../../domain/forms/Form';
import { createForm } from '../../domain/forms/form';
import { branchOptions } from '../../domain/ports/port-names';
import { useViewer } from '../../domain/session/viewer-context';
import { graphql } from '../../gql';
import type { BranchCode } from '../../gql/graphql';
import type { ApiError } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { Field } from '../../ui/fields/Field';
import { Select } from '../../ui/fields/Select';
import { TextInput } from '../../ui/fields/TextInput';
import { toast } from '../../ui/notices/toast';

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

/** A readable number; the API decides whether it is too large. */
const isWhole = (typed: string) => /^\d{1,9}$/.test(typed.trim());

function unreadable(form: DrawFields): ApiError[] {
  const fields = (['branchCode', 'days', 'sharePercent'] as const).filter((field) =>
    field === 'branchCode' ? !form.branchCode : !isWhole(form[field]),
  );
  return fields.map((field) => ({ code: form[field]?.trim() ? 'INVALID' : 'REQUIRED', field, params: {} }));
}

const fieldLabels = () => ({
  branchCode: t('spotChecks:draw.branch'),
  days: t('spotChecks:draw.days'),
  sharePercent: t('spotChecks:draw.share'),
});

/** Branch, days and share of a new sample, and how the lots are drawn. */
export function DrawForm(props: { onCancel: () => void; onDrawn: (sampleId: string) => void }) {
  const { viewer } = useViewer();
  const [, draw] = createMutation(DrawSample);
  const branches = () => viewer()?.branches ?? [];
  const form = createForm({
    initial: (): DrawFields => ({ branchCode: branches()[0]?.code, days: '7', sharePercent: '10' }),
    labels: fieldLabels,
    check: unreadable,
    // Another choice is another drawing; the same one sent twice is one.
    newKeyOnChange: true,
    send: ({ branchCode, days, sharePercent }, key) =>
      draw(
        { branchCode: branchCode as BranchCode, days: Number(days), sharePercent: Number(sharePercent), key },
        { additionalTypenames: ['SpotCheckSample'] },
      ),
    onDone: ({ drawSpotCheckSample: { id, size, population } }) => {
      toast.success(t('spotChecks:draw.done', { size, population }));
      props.onDrawn(id);
    },
  });
  return (
    <Form
      form={form}
      label={t('spotChecks:draw.action')}
      submit={t('spotChecks:draw.confirm')}
      actions={
        <Button disabled={form.busy()} onClick={() => props.onCancel()}>
          {t('ui:action.cancel')}
        </Button>
      }
    >
      <Field {...form.field('branchCode')} required>
        <Select
          empty={false}
          value={form.values.branchCode}
          options={branchOptions(branches())}
          onChange={(branchCode) => form.change({ branchCode: branchCode || undefined })}
        />
      </Field>
      <div class="grid items-start gap-5 sm:grid-cols-2">
        <Field {...form.field('days')} hint={t('spotChecks:draw.daysHint')} required>
          <TextInput inputmode="numeric" autocomplete="off" {...form.text('days')} />
        </Field>
        <Field {...form.field('sharePercent')} hint={t('spotChecks:draw.shareHint')} required>
          <TextInput inputmode="numeric" autocomplete="off" {...form.text('sharePercent')} />
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
    </Form>
  );
}
