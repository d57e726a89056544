import { type Accessor, createMemo, createSignal } from 'solid-js';
import { apiErrorText } from '../../../domain/errors/api-error-text';
import type { ItemDecisionInput } from '../../../gql/graphql';
import { apiErrors } from '../../../lib/errors';
import { t } from '../../../lib/i18n';
import { createSignalFor } from '../../../lib/state-of';
import { toast } from '../../../ui/notices/toast';
import { usePendingDecisions } from '../pending/pending-decisions';
import type { ApplicationCase } from './application-case';
import { createDecisionDraft } from './decision-draft';
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
  /** What was sent can still be undone: nothing more is decided until it takes effect. */
  pending: Accessor<boolean>;
  /** Marks that the server does not keep yet. */
  unsaved: Accessor<boolean>;
  /** Sends all decisions or none; true on success. */
  send: () => Promise<boolean>;
}

const noErrors: DecisionErrors = { items: new Map(), whole: [] };

export function createApplicationDecisions(shown: ApplicationCase): ApplicationDecisionsState {
  const sent = usePendingDecisions();
  const number = () => shown.application()?.number;
  const [marked, setMarked] = createSignalFor<Marks>(number, () => new Map());
  const [errors, setErrors] = createSignalFor(number, () => noErrors);
  const [busy, setBusy] = createSignal(false);
  const pending = () => sent.of(shown.application()?.id) !== undefined;
  const removeMarks = () => {
    setMarked(new Map());
    setErrors(noErrors);
  };
  const marks = createMemo(() => stillOpen(marked(), shown.items()));
  const decisions = createMemo(() => decisionsOf(marks(), shown.items()));

  const draft = createDecisionDraft(shown, { marks, decisions, pending, takeUp: setMarked });

  const send = async (): Promise<boolean> => {
    const application = shown.application();
    const made = decisions();
    if (!application || made.length === 0 || busy() || pending()) return false;
    setBusy(true);
    setErrors(noErrors);
    const { id, version, number } = application;
    const { error } = await sent.decide({ kind: 'APPLICATION', id, version, decisions: made });
    setBusy(false);
    const found = apiErrors(error);
    // The marks stay until the decision takes effect: they are there again when it is undone.
    if (error && number === shown.application()?.number) {
      setErrors(
        errorsByItem(
          found.filter(({ code }) => code !== 'CLAIMED'),
          made,
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
    pending,
    unsaved: draft.unsaved,
    errors,
    errorsOf: (id) => (errors().items.get(id) ?? []).map(apiErrorText),
    send,
  };
}
