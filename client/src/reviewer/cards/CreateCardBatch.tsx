import { useNavigate } from '@solidjs/router';
import { createMutation } from '@urql/solid';
import IconBatch from '~icons/lucide/layers';
import { graphql } from '../../gql';
import { type ApiError, apiErrors } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';

const Create = graphql(`
  mutation CreateCardBatch($numbers: [String!]!) {
    createCardBatch(numbers: $numbers) {
      id
    }
  }
`);

/** 排入批次: puts the chosen cards into a batch and shows it (R-EXC-6). */
export function CreateCardBatch(props: {
  numbers: readonly string[];
  onRefused: (numbers: readonly string[], errors: readonly ApiError[]) => void;
}) {
  const navigate = useNavigate();
  const [result, create] = createMutation(Create);
  const send = async () => {
    if (result.fetching) return;
    const numbers = [...props.numbers];
    const { data, error } = await create({ numbers }, { additionalTypenames: ['CardBatch'] });
    if (data) navigate(`/card-batches/${data.createCardBatch.id}`);
    else props.onRefused(numbers, apiErrors(error));
  };
  return (
    <Button size="dense" icon={IconBatch} busy={result.fetching} onClick={() => void send()}>
      {t('cardBatches:create')}
    </Button>
  );
}
