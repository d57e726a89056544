import { Show } from 'solid-js';
import { useViewer } from '../../domain/session/viewer-context';
import { t } from '../../lib/i18n';

/** 申請公司: first on every page on which something is checked before it is sent in. */
export function ApplicantCompany(props: { label?: string }) {
  const { viewer } = useViewer();
  return (
    <Show when={viewer()?.companyName}>
      {(name) => (
        <p class="flex flex-wrap items-baseline gap-x-4 border-b border-line pb-3">
          <span class="font-semibold">{props.label ?? t('company:applicant')}</span>
          <span class="text-lg wrap-anywhere">{name()}</span>
        </p>
      )}
    </Show>
  );
}
