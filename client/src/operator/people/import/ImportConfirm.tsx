import { createMutation } from '@urql/solid';
import { createMemo, Show } from 'solid-js';
import IconMore from '~icons/lucide/chevron-down';
import IconDownload from '~icons/lucide/download';
import { errorText } from '../../../domain/errors/error-text';
import { graphql } from '../../../gql';
import { apiErrors } from '../../../lib/errors';
import { t } from '../../../lib/i18n';
import { Button } from '../../../ui/buttons/Button';
import { buttonClass } from '../../../ui/buttons/button-class';
import { MenuButton } from '../../../ui/buttons/MenuButton';
import { ErrorSummary } from '../../../ui/forms/ErrorSummary';
import { Notice } from '../../../ui/notices/Notice';
import type { CheckedLine } from './check-lines';
import { saveInvalidLines } from './import-template';

const ImportPeople = graphql(`
  mutation ImportPeople($rows: [PersonInput!]!, $key: String!) {
    importPeople(rows: $rows, idempotencyKey: $key)
  }
`);

export interface ImportConfirmProps {
  lines: readonly CheckedLine[];
  onImported: (count: number) => void;
  /** The list of people has changed since the preview, which must be made again. */
  onStale: () => void;
}

/** Shows how many lines can be imported, and imports them on confirmation. */
export function ImportConfirm(props: ImportConfirmProps) {
  const [result, importPeople] = createMutation(ImportPeople);
  const invalid = () => props.lines.filter(({ errors }) => errors.length > 0);
  const rows = () => props.lines.flatMap(({ input, errors }) => (input && errors.length === 0 ? [input] : []));
  const hint = () => {
    if (invalid().length === 0) return t('peopleImport:readyHint');
    return rows().length === 0 ? t('peopleImport:allInvalidHint') : t('peopleImport:invalidHint');
  };
  /** One for each preview: sent twice, it is imported once. */
  const key = createMemo(() => props.lines.length > 0 && crypto.randomUUID());
  const confirm = async () => {
    const sent = await importPeople({ rows: rows(), key: key() || '' }, { additionalTypenames: ['Person'] });
    if (sent.data) return props.onImported(sent.data.importPeople);
    if (apiErrors(sent.error).some(({ field }) => field?.startsWith('rows.'))) props.onStale();
  };
  return (
    <div class="grid gap-4">
      <ErrorSummary errors={result.error ? [{ text: errorText(result.error) ?? '' }] : []} />
      <Notice
        tone={invalid().length > 0 ? 'warning' : 'success'}
        title={t('peopleImport:counts', {
          total: props.lines.length,
          ready: rows().length,
          invalid: invalid().length,
        })}
        live
      >
        {hint()}
      </Notice>
      <div class="flex flex-wrap gap-3">
        <Show when={rows().length > 0}>
          <Button kind="primary" busy={result.fetching} onClick={() => void confirm()}>
            {t('peopleImport:confirm', { count: rows().length })}
          </Button>
        </Show>
        <Show when={invalid().length > 0}>
          <MenuButton
            label={t('peopleImport:saveInvalid')}
            class={buttonClass('secondary')}
            items={[
              { key: 'xlsx', label: 'XLSX', onSelect: () => void saveInvalidLines('xlsx', invalid()) },
              { key: 'csv', label: 'CSV', onSelect: () => void saveInvalidLines('csv', invalid()) },
            ]}
          >
            <IconDownload aria-hidden="true" class="size-[1.15em] flex-none" />
            {t('peopleImport:saveInvalid')}
            <IconMore aria-hidden="true" class="size-[1.15em] flex-none" />
          </MenuButton>
        </Show>
      </div>
    </div>
  );
}
