import { useClient } from '@urql/solid';
import { type Accessor, createMemo, createSignal } from 'solid-js';
import { faultText } from '../../../domain/faults/fault-text';
import type { ItemDecisionInput } from '../../../gql/graphql';
import { faultList } from '../../../lib/errors';
import { t } from '../../../lib/i18n';
import { createSignalFor } from '../../../lib/state-of';
import { toast } from '../../../ui/toast';
import type { ApplicationCase } from './application-case';
import { decideApplication } from './application-documents';
import {
  type DecisionFaults,
  decisionsOf,
  faultsByItem,
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
  faults: Accessor<DecisionFaults>;
  faultsOf: (id: string) => string[];
  /** Sends all decisions or none; true on success. */
  send: () => Promise<boolean>;
}

const noFaults: DecisionFaults = { items: new Map(), whole: [] };

export function createApplicationDecisions(shown: ApplicationCase): ApplicationDecisionsState {
  const client = useClient();
  const number = () => shown.application()?.number;
  const [marked, setMarked] = createSignalFor<Marks>(number, () => new Map());
  const [faults, setFaults] = createSignalFor(number, () => noFaults);
  const [busy, setBusy] = createSignal(false);
  const removeMarks = () => {
    setMarked(new Map());
    setFaults(noFaults);
  };
  const marks = createMemo(() => stillOpen(marked(), shown.items()));
  const decisions = createMemo(() => decisionsOf(marks(), shown.items()));

  const send = async (): Promise<boolean> => {
    const application = shown.application();
    const sent = decisions();
    if (!application || sent.length === 0 || busy()) return false;
    setBusy(true);
    setFaults(noFaults);
    const { id, version, number } = application;
    const { data, error } = await client.mutation(decideApplication, { id, version, decisions: sent }).toPromise();
    setBusy(false);
    const found = faultList(error);
    if (number === shown.application()?.number) {
      if (data) {
        removeMarks();
        shown.adopt(data.decideApplication);
      } else
        setFaults(
          faultsByItem(
            found.filter(({ code }) => code !== 'CLAIMED'),
            sent,
          ),
        );
    }
    const claimed = found.find(({ code }) => code === 'CLAIMED');
    // The claim notice of the case already shows that a colleague has it.
    if (claimed) toast.error(t('reviews:conflict.failed'), faultText(claimed));
    if (error) shown.reload();
    return error === undefined;
  };

  return {
    marks,
    markOf: (id) => marks().get(id),
    waiting: () => shown.items().filter(waits).length,
    mark: (id, mark) => {
      setMarked(withMark(marks(), id, mark));
      setFaults(({ items, whole }) => ({ items: new Map([...items].filter(([each]) => each !== id)), whole }));
    },
    approveRest: () => setMarked(withRestApproved(marks(), shown.items())),
    removeMarks,
    decisions,
    busy,
    faults,
    faultsOf: (id) => (faults().items.get(id) ?? []).map(faultText),
    send,
  };
}
