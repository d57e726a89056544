import { createSignal, Show } from 'solid-js';
import IconReinstate from '~icons/lucide/rotate-ccw';
import { DeactivatedTable } from '../../domain/reinstatements/DeactivatedTable';
import { type NamedCard, ReinstateDialog } from '../../domain/reinstatements/ReinstateDialog';
import { deactivatedFilterOf, type reinstatementFilterKinds } from '../../domain/reinstatements/reinstatement-filter';
import { namedCards } from '../../domain/reinstatements/reinstatement-words';
import { t } from '../../lib/i18n';
import type { FilteredList, ListPlace } from '../../lib/url-state';
import { Button } from '../../ui/buttons/Button';

/** 所屬: one or many cards of the account's own are reinstated (R-REI-1). */
export function OwnCards(props: { list: ListPlace & FilteredList<typeof reinstatementFilterKinds> }) {
  const [selected, setSelected] = createSignal<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = createSignal<readonly NamedCard[]>();
  return (
    <>
      <DeactivatedTable
        list={props.list}
        filter={{ ...deactivatedFilterOf(props.list.filters()), ownership: 'OWNED' }}
        clear
        selection={{
          selected: selected(),
          onChange: setSelected,
          selectable: ({ pass }) => pass.reinstatement?.allowed ?? false,
        }}
        bulkActions={(cards) => (
          <Button size="dense" icon={IconReinstate} onClick={() => setAsked(namedCards(cards))}>
            {t('reinstatements:actionOfMany', { count: cards.length })}
          </Button>
        )}
        action={(card) => (
          <Show when={card.pass.reinstatement?.allowed}>
            <Button
              size="dense"
              aria-label={t('reinstatements:actionOf', { number: card.pass.number })}
              onClick={() => setAsked(namedCards([card]))}
            >
              {t('reinstatements:action')}
            </Button>
          </Show>
        )}
      />
      <ReinstateDialog cards={asked()} onClose={() => setAsked(undefined)} onDone={() => setSelected(new Set())} />
    </>
  );
}
