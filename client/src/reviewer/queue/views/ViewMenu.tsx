import { createSignal } from 'solid-js';
import IconViews from '~icons/lucide/bookmark';
import IconSave from '~icons/lucide/bookmark-plus';
import IconOpen from '~icons/lucide/chevron-down';
import IconManage from '~icons/lucide/list-x';
import { t } from '../../../lib/i18n';
import { buttonClass } from '../../../ui/buttons/button-class';
import { MenuButton, type MenuItem } from '../../../ui/buttons/MenuButton';
import { ManageViewsDialog } from './ManageViewsDialog';
import { SaveViewDialog } from './SaveViewDialog';
import type { View, Views } from './views';

/** The saved views of the queue: opened, and what is on screen saved as one. */
export function ViewMenu(props: { views: Views }) {
  const [asking, setAsking] = createSignal<'SAVE' | 'MANAGE'>();
  const current = () => props.views.current();
  const shown = () => current()?.name ?? t('work:views.title');
  const own = () => props.views.all().filter(({ mine }) => mine);
  const nameOf = (view: View, index: number) => {
    const name = view.mine ? view.name : t('work:views.of', { name: view.name, by: view.by });
    return index < 9 ? `${index + 1} ${name}` : name;
  };
  const items = (): MenuItem[] => [
    ...props.views.all().map((view, index) => ({
      key: view.id,
      label: nameOf(view, index),
      href: props.views.href(view),
      checked: view.id === current()?.id,
    })),
    {
      key: 'save',
      label: t('work:views.save'),
      icon: IconSave,
      apart: props.views.all().length > 0,
      onSelect: () => setAsking('SAVE'),
    },
    ...(own().length > 0
      ? [
          {
            key: 'manage',
            label: t('work:views.manage'),
            icon: IconManage,
            onSelect: () => setAsking('MANAGE'),
          } as const,
        ]
      : []),
  ];
  return (
    <>
      <MenuButton
        label={t('work:views.label', { shown: shown() })}
        items={items()}
        class={buttonClass('secondary', 'dense')}
      >
        <IconViews aria-hidden="true" class="size-[1.15em] flex-none" />
        {shown()}
        <IconOpen aria-hidden="true" class="size-4 flex-none" />
      </MenuButton>
      <SaveViewDialog
        open={asking() === 'SAVE'}
        query={props.views.query()}
        current={current()?.mine ? current() : undefined}
        onClose={() => setAsking(undefined)}
      />
      <ManageViewsDialog open={asking() === 'MANAGE'} views={own()} onClose={() => setAsking(undefined)} />
    </>
  );
}
