import { useNavigate } from '@solidjs/router';
import { Show } from 'solid-js';
import IconBuilding from '~icons/lucide/building-2';
import IconOpen from '~icons/lucide/chevron-down';
import IconManage from '~icons/lucide/link-2';
import { useViewer } from '../../domain/session/viewer-context';
import { t } from '../../lib/i18n';
import { MenuButton, type MenuItem } from '../../ui/buttons/MenuButton';

/** What `/companies` does when it opens. */
export interface CompaniesState {
  /** The binding to switch to. */
  choose?: string;
}

/** On the top bar: whom a shared account acts for, and for whom else it could (R-REG-7). */
export function CompanySwitcher() {
  const { viewer } = useViewer();
  const navigate = useNavigate();
  const bindings = () => viewer()?.bindings ?? [];
  /** Two general accounts of one company differ in their names. */
  const label = ({ company: { name }, accountName }: ReturnType<typeof bindings>[number]) =>
    bindings().filter(({ company }) => company.name === name).length > 1
      ? t('sharedAccounts:switcher.named', { company: name, account: accountName })
      : name;
  // By way of a page: what is unsaved on this one asks before it goes.
  const choose = (id: string) => navigate('/companies', { state: { choose: id } satisfies CompaniesState });
  const items = (): MenuItem[] => [
    ...bindings().map((binding) => ({
      key: binding.id,
      label: label(binding),
      checked: binding.current,
      disabled: !binding.usable,
      onSelect: binding.current ? undefined : () => choose(binding.id),
    })),
    { key: 'manage', label: t('sharedAccounts:switcher.manage'), icon: IconManage, href: '/companies', apart: true },
  ];
  return (
    <Show when={viewer()?.companyName}>
      {(name) => (
        <MenuButton
          label={t('sharedAccounts:switcher.label', { company: name() })}
          items={items()}
          class="inline-flex min-h-10 min-w-10 items-center justify-center gap-2 rounded-md px-2 text-sm text-bar-ink-2 hover:bg-bar-hover hover:text-bar-ink max-md:order-last max-md:basis-full max-md:justify-start max-md:text-left"
        >
          <IconBuilding aria-hidden="true" class="size-5 flex-none" />
          <span class="max-w-72 truncate max-md:max-w-none max-md:whitespace-normal">
            <span class="md:hidden">{t('company:actingFor')}</span>
            {name()}
          </span>
          <IconOpen aria-hidden="true" class="size-4 flex-none" />
        </MenuButton>
      )}
    </Show>
  );
}
