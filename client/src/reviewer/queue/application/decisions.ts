import { useClient } from '@urql/solid';
import { type Accessor, createMemo, createSignal } from 'solid-js';
import { apiErrorText } from '../../../domain/errors/api-error-text';
import type { ItemDecisionInput } from '../../../gql/graphql';
import { apiErrors } from '../../../lib/errors';
import { t } from '../../../lib/i18n';
import { createSignalFor } from '../../../lib/state-of';
import { toast } from '../../../ui/toast';
import type { ApplicationCase } from './application-case';
import { decideApplication } from './application-documents';
import {
  type DecisionErrors,
  decisionsOf,
  errorsByItem,
  type Mark,
  type Marks,
  stillOpen,
  waits,
  withMark,
  withRestApproved,
} from './marks';

/** The decisions on the items of an application, and sending them. */
export interface ApplicationDecisionsState {
  markOf: (id: string) => Mark | undefined;
  marks: Accessor<Marks>;
  /** The number of items that wait for the viewer's decision. */
  waiting: Accessor<number>;
  mark: (id: string, mark: Mark | undefined) => void;
  approveRest: () => void;
  removeMarks: () => void;
  decisions: Accessor<ItemDecisionInput[]>;
  busy: Accessor<boolean>;
  /** Why the last attempt was refused. */
  errors: Accessor<DecisionErrors>;
  errorsOf: (id: string) => string[];
  /** Sends all decisions or none; true on success. */
  send: () => Promise<boolean>;
}

const noErrors: DecisionErrors = { items: new Map(), whole: [] };

export function createApplicationDecisions(shown: ApplicationCase): ApplicationDecisionsState {
  const client = useClient();
  const number = () => shown.application()?.number;
  const [marked, setMarked] = createSignalFor<Marks>(number, () => new Map());
  const [errors, setErrors] = createSignalFor(number, () => noErrors);
  const [busy, setBusy] = createSignal(false);
  const removeMarks = () => {
    setMarked(new Map());
    setErrors(noErrors);
  };
  const marks = createMemo(() => stillOpen(marked(), shown.items()));
  const decisions = createMemo(() => decisionsOf(marks(), shown.items()));

  const send = async (): Promise<boolean> => {
    const application = shown.application();
    const sent = decisions();
    if (!application || sent.length === 0 || busy()) return false;
    setBusy(true);
    setErrors(noErrors);
    const { id, version, number } = application;
    const { data, error } = await client.mutation(decideApplication, { id, version, decisions: sent }).toPromise();
    setBusy(false);
    const found = apiErrors(error);
    if (number === shown.application()?.number) {
      if (data) {
        removeMarks();
        shown.adopt(data.decideApplication);
      } else
        setErrors(
          errorsByItem(
            found.filter(({ code }) => code !== 'CLAIMED'),
            sent,
          ),
        );
    }
    const claimed = found.find(({ code }) => code === 'CLAIMED');
    // The claim notice of the case already shows that a colleague has it.
    if (claimed) toast.error(t('reviews:conflict.failed'), apiErrorText(claimed));
    if (error) shown.reload();
    return error === undefined;
  };

  return {
    marks,
    markOf: (id) => marks().get(id),
    waiting: () => shown.items().filter(waits).length,
    mark: (id, mark) => {
      setMarked(withMark(marks(), id, mark));
      setErrors(({ items, whole }) => ({ items: new Map([...items].filter(([each]) => each !== id)), whole }));
    },
    approveRest: () => setMarked(withRestApproved(marks(), shown.items())),
    removeMarks,
    decisions,
    busy,
    errors,
    errorsOf: (id) => (errors().items.get(id) ?? []).map(apiErrorText),
    send,
  };
}
