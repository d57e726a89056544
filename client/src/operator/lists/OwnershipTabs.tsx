import { Show } from 'solid-js';
import { t } from '../../lib/i18n';
import { Tabs } from '../../ui/lists/Tabs';
import { Notice } from '../../ui/notices/Notice';
import { type OwnershipTab, ownershipTabs } from './ownership-tabs';

export interface OwnershipTabsProps {
  list: { tab: () => OwnershipTab | undefined; tabHref: (tab: OwnershipTab) => string };
}

/** The own rows of a list, or the company's others, which are masked: the tab says why. */
export function OwnershipTabs(props: OwnershipTabsProps) {
  return (
    <>
      <Tabs
        current={props.list.tab()}
        tabs={ownershipTabs.map((key) => ({ key, label: t(`ownership:tab.${key}`), href: props.list.tabHref(key) }))}
      />
      <Show when={props.list.tab() === 'others'}>
        <Notice title={t('ownership:others.title')}>{t('ownership:others.body')}</Notice>
      </Show>
    </>
  );
}
