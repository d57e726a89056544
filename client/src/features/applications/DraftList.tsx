import { createMutation } from '@urql/solid';
import { createSignal, For, Show } from 'solid-js';
import { graphql } from '../../gql';
import type { DraftPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { DateText } from '../../ui/DateText';
import { LinkButton } from '../../ui/LinkButton';
import { toast } from '../../ui/toast';
import { errorText } from '../faults/error-text';

export const DraftParts = graphql(`
  fragment DraftParts on ApplicationDraft {
    id
    reason
    areaCodes
    personIds
    updatedAt
    version
  }
`);

const DiscardDraft = graphql(`
  mutation DiscardDraft($id: ID!) {
    discardApplicationDraft(id: $id)
  }
`);

/** Applications begun and put aside by anybody of the company, each to be taken up again or thrown away. */
export function DraftList(props: { drafts: readonly DraftPartsFragment[] }) {
  const [result, discard] = createMutation(DiscardDraft);
  const [asked, setAsked] = createSignal<DraftPartsFragment>();
  const confirm = async () => {
    const draft = asked();
    if (!draft) return;
    const { error } = await discard({ id: draft.id }, { additionalTypenames: ['ApplicationDraft'] });
    setAsked(undefined);
    if (error) return toast.error(errorText(error) ?? '');
    toast.success(t('singleEntry:draft.discarded'));
  };
  return (
    <Show when={props.drafts.length > 0}>
      <section aria-labelledby="drafts" class="panel">
        <h2 id="drafts" class="border-b border-line px-4 py-2 font-semibold">
          {t('singleEntry:draft.title', { count: props.drafts.length })}
        </h2>
        <ul class="grid">
          <For each={props.drafts}>
            {(draft) => (
              <li class="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line px-4 py-2.5 last:border-b-0">
                <div class="min-w-0">
                  <p class="font-medium wrap-anywhere">{draft.reason || t('singleEntry:draft.noReason')}</p>
                  <p class="text-sm text-ink-3">
                    {t('singleEntry:draft.contents', { areas: draft.areaCodes.length, people: draft.personIds.length })}
                    <span class="mx-2" aria-hidden="true">
                      |
                    </span>
                    {t('singleEntry:draft.savedAt')} <DateText value={draft.updatedAt} roc={false} />
                  </p>
                </div>
                <div class="flex gap-2">
                  <LinkButton size="dense" href={`/single-entry/drafts/${draft.id}`}>
                    {t('singleEntry:draft.continue')}
                  </LinkButton>
                  <Button size="dense" kind="quiet" onClick={() => setAsked(draft)}>
                    {t('singleEntry:draft.discard')}
                  </Button>
                </div>
              </li>
            )}
          </For>
        </ul>
      </section>
      <ConfirmDialog
        open={asked() !== undefined}
        title={t('singleEntry:draft.discardTitle')}
        confirmLabel={t('singleEntry:draft.discard')}
        danger
        busy={result.fetching}
        onConfirm={() => void confirm()}
        onCancel={() => setAsked(undefined)}
      >
        {t('singleEntry:draft.discardBody')}
      </ConfirmDialog>
    </Show>
  );
}
