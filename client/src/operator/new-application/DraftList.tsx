import { createSignal, For, Show } from 'solid-js';
import { formText } from '../../domain/applications/application-words';
import { type FragmentType, readFragment } from '../../gql';
import type { DraftPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { DateText } from '../../ui/records/DateText';
import { FoldedSection } from '../../ui/records/FoldedSection';
import { DiscardDraftDialog } from './DiscardDraftDialog';
import { DraftParts, draftContents } from './draft-parts';
import { draftHref } from './form-address';

export interface DraftListProps {
  drafts: readonly FragmentType<typeof DraftParts>[];
  /** The drafts are of several forms: each shows its form. */
  withForm?: boolean;
  /** Instead of the usual title with their number. */
  title?: string;
  /** Unfolded at first: where they were asked for. */
  open?: boolean;
  onDiscarded?: (id: string) => void;
}

/** The drafts of the company, folded into one line; each may be continued or discarded. */
export function DraftList(props: DraftListProps) {
  const drafts = () => readFragment(DraftParts, props.drafts);
  const [discarding, setDiscarding] = createSignal<string>();
  const nameOf = (draft: DraftPartsFragment) => draft.reason || t('newApplication:draft.noReason');
  return (
    <>
      <Show when={props.drafts.length > 0}>
        <FoldedSection
          title={props.title ?? t('newApplication:draft.title', { count: props.drafts.length })}
          open={props.open}
        >
          <ul class="-m-4 grid">
            <For each={drafts()}>
              {(draft) => (
                <li class="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line px-4 py-2.5 last:border-b-0">
                  <div class="min-w-0">
                    <p class="font-medium wrap-anywhere">{nameOf(draft)}</p>
                    <p class="flex flex-wrap gap-x-4 text-sm text-ink-3">
                      <Show when={props.withForm}>
                        <span class="text-ink-2">{formText(draft.form)}</span>
                      </Show>
                      <Show when={draftContents(draft)}>{(contents) => <span>{contents()}</span>}</Show>
                      <span>
                        {t('newApplication:draft.savedAt')} <DateText value={draft.updatedAt} roc={false} />
                      </span>
                    </p>
                  </div>
                  <div class="flex gap-2">
                    <LinkButton
                      size="dense"
                      href={draftHref(draft.id)}
                      aria-label={t('newApplication:draft.continueOf', { name: nameOf(draft) })}
                    >
                      {t('newApplication:draft.continue')}
                    </LinkButton>
                    <Button
                      size="dense"
                      kind="quiet"
                      aria-label={t('newApplication:draft.discardOf', { name: nameOf(draft) })}
                      onClick={() => setDiscarding(draft.id)}
                    >
                      {t('newApplication:draft.discard')}
                    </Button>
                  </div>
                </li>
              )}
            </For>
          </ul>
        </FoldedSection>
      </Show>
      <DiscardDraftDialog id={discarding()} onClose={() => setDiscarding(undefined)} onDiscarded={props.onDiscarded} />
    </>
  );
}
