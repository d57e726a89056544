import { createMutation } from '@urql/solid';
import { errorText } from '../../domain/errors/error-text';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { ConfirmDialog } from '../../ui/dialogs/ConfirmDialog';
import { toast } from '../../ui/notices/toast';

const DiscardDraft = graphql(`
  mutation DiscardDraft($id: ID!) {
    discardApplicationDraft(id: $id)
  }
`);

export interface DiscardDraftDialogProps {
  /** The draft to be thrown away; none: closed. */
  id: string | undefined;
  onClose: () => void;
  onDiscarded?: (id: string) => void;
}

export function DiscardDraftDialog(props: DiscardDraftDialogProps) {
  const [result, discard] = createMutation(DiscardDraft);
  const confirm = async () => {
    const id = props.id ?? '';
    const { error } = await discard({ id }, { additionalTypenames: ['ApplicationDraft'] });
    props.onClose();
    if (error) return toast.error(errorText(error) ?? '');
    toast.success(t('newApplication:draft.discarded'));
    props.onDiscarded?.(id);
  };
  return (
    <ConfirmDialog
      open={props.id !== undefined}
      title={t('newApplication:draft.discardTitle')}
      confirmLabel={t('newApplication:draft.discard')}
      danger
      busy={result.fetching}
      onConfirm={() => void confirm()}
      onCancel={() => props.onClose()}
    >
      {t('newApplication:draft.discardBody')}
    </ConfirmDialog>
  );
}
