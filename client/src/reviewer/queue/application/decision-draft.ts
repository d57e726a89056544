import { useClient } from '@urql/solid';
import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { ItemDecisionInput } from '../../../gql/graphql';
import type { ApplicationCase } from './application-case';
import { saveDecisionDraft } from './application-documents';
import type { Marks } from './marks';

/** After this long without another mark they are stored. */
const settleMs = 400;

interface Decided {
  marks: Accessor<Marks>;
  decisions: Accessor<ItemDecisionInput[]>;
  pending: Accessor<boolean>;
  takeUp: (marks: Marks) => void;
}

/** Keeps the marks on the server, so that a reload, or coming back, finds them again. */
export function createDecisionDraft(shown: ApplicationCase, { marks, decisions, pending, takeUp }: Decided) {
  const client = useClient();
  const id = () => shown.application()?.id;
  const stored = () => shown.application()?.decisionDraft ?? [];
  const [kept, setKept] = createSignal('[]');
  const now = () => JSON.stringify(decisions());
  createEffect(
    on(id, (current) => {
      if (current === undefined) return;
      const found = stored().map(
        ({ itemId, action, reason, grantedPasses }) =>
          [itemId, { action, reason: reason ?? '', ...(grantedPasses != null && { granted: grantedPasses }) }] as const,
      );
      if (found.length > 0 && marks().size === 0) takeUp(new Map(found));
      setKept(now());
    }),
  );
  createEffect(
    on([id, now, pending], ([current, chosen, sent]) => {
      if (current === undefined || sent || chosen === kept()) return;
      const store = async () => {
        const { error } = await client
          .mutation(saveDecisionDraft, { id: current, decisions: JSON.parse(chosen) as ItemDecisionInput[] })
          .toPromise();
        if (!error) setKept(chosen);
      };
      const timer = setTimeout(() => void store(), settleMs);
      onCleanup(() => clearTimeout(timer));
    }),
  );
  return { unsaved: () => marks().size > 0 && now() !== kept() };
}
