import { t } from '../../../../lib/i18n';
import { Tabs } from '../../../../ui/lists/Tabs';
import type { Fit } from './pick-filter';

export interface FitTabsProps {
  current: Fit | undefined;
  hrefOf: (fit: Fit | undefined) => string;
}

/** All of a pick list, those to whom the form is open, or those to whom it is not. */
export function FitTabs(props: FitTabsProps) {
  const tab = (fit: Fit | undefined) => ({
    key: fit ?? 'all',
    label: t(`applications:fit.${fit ?? 'all'}`),
    href: props.hrefOf(fit),
  });
  return (
    <Tabs
      label={t('applications:fit.label')}
      current={props.current ?? 'all'}
      tabs={[tab(undefined), tab('yes'), tab('no')]}
    />
  );
}
