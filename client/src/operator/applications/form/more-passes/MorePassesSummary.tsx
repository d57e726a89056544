import { Show } from 'solid-js';
import { decidersText } from '../../../../domain/applications/branch-words';
import { formatMonth } from '../../../../lib/dates';
import { t } from '../../../../lib/i18n';
import { DescriptionItem } from '../../../../ui/records/DescriptionItem';
import { DescriptionList } from '../../../../ui/records/DescriptionList';
import type { FormFields } from '../content/form-fields';
import { wholeNumber } from '../content/form-steps';

/** Month, number and branch as they were chosen. */
export function MorePassesSummary(props: { fields: FormFields }) {
  const content = () => props.fields.content;
  const branch = () => content().branchCode || undefined;
  return (
    <DescriptionList>
      <Show when={content().month}>
        {(month) => <DescriptionItem label={t('application:field.month')}>{formatMonth(month())}</DescriptionItem>}
      </Show>
      <Show when={wholeNumber(content().morePasses)}>
        {(count) => (
          <DescriptionItem label={t('application:field.morePasses')}>
            {t('application:more.count', { count: count() })}
          </DescriptionItem>
        )}
      </Show>
      <Show when={branch()}>
        {(code) => (
          <DescriptionItem label={t('applications:field.branch')}>{decidersText([code()], 'REVIEW')}</DescriptionItem>
        )}
      </Show>
    </DescriptionList>
  );
}
