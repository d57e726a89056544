import { Show } from 'solid-js';
import { stateText } from '../../domain/applications/application-words';
import { itemText } from '../../domain/applications/item-words';
import type { ItemInBriefFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Checkbox } from '../../ui/fields/Checkbox';
import { CheckboxGroup } from '../../ui/fields/CheckboxGroup';

export interface WithdrawChoiceProps {
  items: readonly ItemInBriefFragment[];
  /** Those that stay on the application. */
  left: ReadonlySet<string>;
  errors: string[];
  onChange: (left: ReadonlySet<string>) => void;
}

/** Whom, or which passes: all of them to begin with. The only one is just named. */
export function WithdrawChoice(props: WithdrawChoiceProps) {
  const ids = () => props.items.map(({ id }) => id);
  const words = (item: ItemInBriefFragment) =>
    t('applications:withdraw.item', { item: itemText(item), state: stateText(item.state) });
  const keep = (chosen: readonly string[]) => props.onChange(new Set(ids().filter((id) => !chosen.includes(id))));
  return (
    <Show when={props.items.length > 1} fallback={<p class="font-medium">{props.items.map(words).join()}</p>}>
      <div class="grid gap-1">
        <Checkbox
          name="all"
          label={t('applications:withdraw.all')}
          checked={props.left.size === 0}
          onChange={(all) => keep(all ? ids() : [])}
        />
        <div class="relative max-h-64 overflow-y-auto rounded-md border border-line px-3 py-2">
          <CheckboxGroup
            name="itemIds"
            label={t('applications:withdraw.who')}
            errors={props.errors}
            options={props.items.map((item) => ({ value: item.id, label: words(item) }))}
            value={ids().filter((id) => !props.left.has(id))}
            onChange={keep}
          />
        </div>
      </div>
    </Show>
  );
}
