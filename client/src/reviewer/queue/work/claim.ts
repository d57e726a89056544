import { type OperationContext, useClient } from '@urql/solid';
import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup, onMount } from 'solid-js';
import type { WorkPartsFragment } from '../../../gql/graphql';
import { now } from '../../../lib/clock';
import { epochMs } from '../../../lib/dates';
import { lastWords } from '../../../lib/graphql';
import { createRefresh } from '../../../lib/refresh';
import { tellReleased } from './released-claims';
import { claimWork, releaseWork } from './work-documents';

/** Paging through the queue claims nothing. */
const settleMs = 300;

export interface Claim {
  /** The claim of a colleague: decisions wait. */
  colleague: Accessor<WorkPartsFragment['claim'] | undefined>;
  /** The viewer had claimed the case before that colleague. */
  lost: Accessor<boolean>;
  /** Claims the case although the colleague has it. */
  takeOver(): Promise<void>;
}

type ClaimState = 'FREE' | 'MINE' | 'OTHERS';

function stateOf(work: WorkPartsFragment | null | undefined): ClaimState | undefined {
  if (!work || work.submittedByViewer) return undefined;
  if (!work.claim) return 'FREE';
  return work.claim.mine ? 'MINE' : 'OTHERS';
}

/**
 * Claims a case while it is open on this page, renews the claim, and gives it back at the end. Who has it is what the
 * API says of the case: every answer of `claimWork` and every `reload` tells it anew.
 */
export function createClaim(work: Accessor<WorkPartsFragment | null | undefined>, reload: () => void): Claim {
  const client = useClient();
  const state = createMemo(() => stateOf(work()));
  const subject = createMemo(() => (state() ? work()?.id : undefined));
  const [had, setHad] = createSignal(false);
  let askedAt: number | undefined;
  // One after the other: a claim must not arrive after its release.
  let line: Promise<unknown> = Promise.resolve();

  const ask = (takeOver = false): Promise<void> => {
    const id = subject();
    if (id === undefined) return Promise.resolve();
    askedAt = now();
    const claimed = line.then(async () => {
      const { error } = await client.mutation(claimWork, { id, takeOver }).toPromise();
      if (error) reload();
    });
    line = claimed;
    return claimed;
  };
  const release = (id: string, closing = false) => {
    if (askedAt === undefined) return;
    askedAt = undefined;
    const send = (context?: Partial<OperationContext>) => client.mutation(releaseWork, { id }, context).toPromise();
    if (closing) void send(lastWords);
    else line = line.then(() => send()).then(tellReleased);
  };

  /** Half of its time is over: should the next answer be lost, there is time for another. */
  const due = () => {
    const until = work()?.claim?.until;
    return askedAt === undefined || until === undefined || now() - askedAt >= epochMs(until) - now();
  };

  createEffect(
    on(subject, (id) => {
      setHad(false);
      if (id !== undefined) onCleanup(() => release(id));
    }),
  );
  createEffect(
    on([subject, state], ([, current]) => {
      if (current === 'MINE') setHad(true);
      if (current !== 'FREE' && (current !== 'MINE' || askedAt !== undefined)) return;
      const timer = setTimeout(() => void ask(), settleMs);
      onCleanup(() => clearTimeout(timer));
    }),
  );
  createRefresh(() => {
    if (state() === 'FREE' || (state() === 'MINE' && due())) void ask();
    else reload();
  });
  onMount(() => {
    const leave = () => {
      const id = subject();
      if (id !== undefined) release(id, true);
    };
    window.addEventListener('pagehide', leave);
    onCleanup(() => window.removeEventListener('pagehide', leave));
  });

  return {
    colleague: () => (state() === 'OTHERS' ? work()?.claim : undefined),
    lost: () => had() && state() === 'OTHERS',
    takeOver: () => ask(true),
  };
}
