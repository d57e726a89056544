import { SpotCheckBadge } from '../../domain/spot-checks/SpotCheckBadge';
import { t } from '../../lib/i18n';
import { ListPane } from '../case/ListPane';
import { outcomeOf, type SampledRow } from './sample-order';

export interface SamplePaneProps {
  title: string;
  listHref: string;
  rows: readonly SampledRow[] | undefined;
  current: string;
  href: (number: string) => string;
}

/** The passes of the sample beside the pass, in the order drawn. */
export function SamplePane(props: SamplePaneProps) {
  return (
    <ListPane
      label={t('spotChecks:check.list')}
      title={props.title}
      count={props.rows && t('spotChecks:passes', { count: props.rows.length })}
      listHref={props.listHref}
      listLabel={t('spotChecks:check.backToSample')}
      items={props.rows}
      current={props.current}
      isCurrent={({ pass }) => pass.number === props.current}
      href={({ pass }) => props.href(pass.number)}
    >
      {(row) => (
        <>
          <span class="font-mono text-xs">{row().pass.number}</span>
          <span class="font-medium wrap-anywhere">{row().pass.holder.name}</span>
          <span class="text-xs text-ink-2 wrap-anywhere">{row().pass.company?.name}</span>
          <SpotCheckBadge outcome={outcomeOf(row())} />
        </>
      )}
    </ListPane>
  );
}
