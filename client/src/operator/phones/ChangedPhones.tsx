import { createMutation } from '@urql/solid';
import { createMemo, createSignal, Show } from 'solid-js';
import { apiErrorText } from '../../domain/errors/api-error-text';
import { errorText } from '../../domain/errors/error-text';
import { shownPhone } from '../../domain/phones/shown-phone';
import { readFragment } from '../../gql';
import type { PhoneChangeInput, PhoneChangePartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { Checkbox } from '../../ui/fields/Checkbox';
import { ErrorSummary } from '../../ui/forms/ErrorSummary';
import { DataTable } from '../../ui/lists/DataTable';
import type { Column } from '../../ui/lists/table-types';
import { Notice } from '../../ui/notices/Notice';
import { Masked } from '../../ui/records/Masked';
import { PassNumber } from '../../ui/records/PassNumber';
import { StatusBadge } from '../../ui/records/StatusBadge';
import { takeFocus } from '../../ui/take-focus';
import { phoneContext } from './card-phone-parts';
import { ChangeParts, ChangePhones } from './phone-changes';

type Change = PhoneChangePartsFragment;

export interface ChangedPhonesProps {
  changes: readonly PhoneChangeInput[];
  /** What the API says of each. */
  preview: readonly Change[];
  onDone: () => void;
  onCancel: () => void;
}

/** The preview of changed phones, and on confirmation what became of each (R-TEL-7). */
export function ChangedPhones(props: ChangedPhonesProps) {
  const [result, change] = createMutation(ChangePhones);
  const [sendCodes, setSendCodes] = createSignal(false);
  const [done, setDone] = createSignal<readonly Change[]>();
  const key = createMemo(() => props.preview.length > 0 && crypto.randomUUID());
  const good = () => props.preview.filter(({ error }) => !error);
  const confirm = async () => {
    const rows = good().flatMap(({ row }) => props.changes[row] ?? []);
    const variables = { changes: rows, sendCodes: sendCodes(), key: key() || '' };
    const { data } = await change(variables, phoneContext);
    if (!data) return;
    setDone(readFragment(ChangeParts, data.changeCardPhones));
    props.onDone();
  };
  return (
    <div ref={takeFocus} class="grid grid-cols-1 gap-4">
      <ErrorSummary errors={result.error ? [{ text: errorText(result.error) ?? '' }] : []} />
      <Show
        when={done()}
        fallback={
          <>
            <Notice tone={good().length < props.preview.length ? 'warning' : 'info'} live>
              {t('phones:changes.counts', { total: props.preview.length, ready: good().length })}
            </Notice>
            <Checkbox
              name="sendCodes"
              label={t('phones:changes.sendCodes')}
              checked={sendCodes()}
              onChange={setSendCodes}
            />
            <div class="flex flex-wrap gap-3">
              <Show when={good().length > 0}>
                <Button kind="primary" busy={result.fetching} onClick={() => void confirm()}>
                  {t('phones:changes.confirm', { count: good().length })}
                </Button>
              </Show>
              <Button disabled={result.fetching} onClick={() => props.onCancel()}>
                {t('ui:action.cancel')}
              </Button>
            </div>
          </>
        }
      >
        <Notice tone="success" live>
          {t('phones:changes.done')}
        </Notice>
        <p>
          <Button onClick={() => props.onCancel()}>{t('phones:changes.again')}</Button>
        </p>
      </Show>
      <DataTable
        caption={t('phones:changes.preview')}
        columns={changeColumns(done() !== undefined)}
        rows={done() ?? props.preview}
        rowKey={({ row }) => `${row}`}
      />
    </div>
  );
}

const changeColumns = (done: boolean): Column<Change>[] => [
  {
    key: 'number',
    header: t('phones:field.passNumber'),
    nowrap: true,
    cell: ({ passNumber }) => <PassNumber value={passNumber} />,
  },
  {
    key: 'name',
    header: t('phones:field.name'),
    cell: ({ pass }) => (
      <Show when={pass}>{(of) => <Masked value={of().holder.name} masked={of().holder.masked} />}</Show>
    ),
  },
  { key: 'before', header: t('phones:changes.before'), nowrap: true, cell: ({ before }) => shownPhone(before) },
  { key: 'after', header: t('phones:changes.after'), nowrap: true, cell: ({ after }) => shownPhone(after) },
  {
    key: 'result',
    header: t('phones:changes.result'),
    cell: ({ error, codeSent }) => (
      <Show
        when={error}
        fallback={
          <StatusBadge tone="success">
            {done
              ? t(codeSent ? 'phones:changes.changedAndSent' : 'phones:changes.changed')
              : t('phones:changes.ready')}
          </StatusBadge>
        }
      >
        {(refused) => <span class="text-sm text-danger">{apiErrorText({ code: refused().code })}</span>}
      </Show>
    ),
  },
];
