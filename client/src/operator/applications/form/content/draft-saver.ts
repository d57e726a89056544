import { useClient } from '@urql/solid';
import { createSignal, onCleanup } from 'solid-js';
import { graphql, readFragment } from '../../../../gql';
import type { ApplicationDraftInput, DraftPartsFragment, FormKind } from '../../../../gql/graphql';
import { type ErrorLike, hasCode } from '../../../../lib/errors';
import { t } from '../../../../lib/i18n';
import { toast } from '../../../../ui/notices/toast';
import { DraftParts } from '../../../new-application/draft-parts';
import type { FormContent } from './form-content';
import { unsavedDrafts } from './unsaved-drafts';

export const SaveDraft = graphql(`
  mutation SaveDraft($id: ID, $version: Int, $form: FormKind!, $content: ApplicationDraftInput!) {
    saveApplicationDraft(id: $id, version: $version, form: $form, content: $content) {
      ...DraftParts
    }
  }
`);

const NewestDraft = graphql(`
  query NewestDraft($id: ID!) {
    applicationDraft(id: $id) {
      ...DraftParts
    }
  }
`);

/** How long the typing must pause. */
const pauseMs = 1000;

export interface DraftSaverOptions {
  form: FormKind;
  /** What is saved. */
  content: () => ApplicationDraftInput;
  /** What is kept in the window until it is saved: all of it, as it is typed. */
  typed: () => FormContent;
  /** The address of the form while it is no draft yet. */
  newHref: string;
  begun?: DraftPartsFragment;
}

/** Saves the draft: one request at a time, the latest content last, nothing is lost when one fails. */
export function createDraftSaver({ form, content, typed, newHref, begun }: DraftSaverOptions) {
  const client = useClient();
  const [saved, setSaved] = createSignal(begun);
  const [dirty, setDirty] = createSignal(false);
  const [saving, setSaving] = createSignal(false);
  const [problem, setProblem] = createSignal<ErrorLike>();
  /** A colleague's version that was saved in between. */
  const [theirs, setTheirs] = createSignal<DraftPartsFragment>();
  const gone = () => hasCode(problem(), 'NOT_FOUND');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let left = false;
  onCleanup(() => {
    left = true;
    clearTimeout(timer);
  });
  const keep = () => unsavedDrafts.set(saved()?.id ?? newHref, { version: saved()?.version, content: typed() });

  const run = async () => {
    // A colleague's version, or a discarded draft, is overwritten only on request.
    while (dirty() && !theirs() && !gone()) {
      setDirty(false);
      setSaving(true);
      const { id, version } = saved() ?? {};
      unsavedDrafts.set(id ?? newHref, { version, content: typed() });
      const { data, error } = await client.mutation(SaveDraft, { id, version, form, content: content() }).toPromise();
      setSaving(false);
      setProblem(data ? undefined : error);
      if (data) {
        setSaved(readFragment(DraftParts, data.saveApplicationDraft));
        unsavedDrafts.remove(id ?? newHref);
        if (dirty()) keep();
      } else {
        setDirty(true);
        if (left) toast.error(t('newApplication:draft.notSaved'), t('newApplication:draft.notSavedHint'));
        if (hasCode(error, 'CONFLICT') && id) await lookAtTheirs(id);
        return;
      }
    }
  };
  const lookAtTheirs = async (id: string) => {
    const { data } = await client.query(NewestDraft, { id }, { requestPolicy: 'network-only' }).toPromise();
    setTheirs(readFragment(DraftParts, data?.applicationDraft) ?? undefined);
  };
  const save = (): Promise<void> => {
    clearTimeout(timer);
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };

  return {
    /** The draft as it is saved; none before it was saved first. */
    saved,
    saving,
    problem,
    theirs,
    gone,
    /** Something is not on the server: not even what is on its way there. */
    unsaved: () => dirty() || saving(),
    /** `now` for a change that is not typed, for example a tick. */
    changed(now: boolean) {
      setDirty(true);
      keep();
      clearTimeout(timer);
      timer = setTimeout(() => void save(), now ? 0 : pauseMs);
    },
    save,
    /** The colleague's content takes the place of ours; the caller shows it. */
    takeTheirs() {
      setSaved(theirs());
      setTheirs(undefined);
      setProblem(undefined);
      setDirty(false);
      unsavedDrafts.remove(saved()?.id ?? newHref);
    },
    keepOurs() {
      setSaved(theirs());
      setTheirs(undefined);
      setProblem(undefined);
      void save();
    },
    saveAsNew() {
      setSaved(undefined);
      setProblem(undefined);
      void save();
    },
    /** Nothing is to be saved any more: it was submitted or thrown away. */
    stop() {
      clearTimeout(timer);
      setDirty(false);
      unsavedDrafts.remove(saved()?.id ?? newHref);
    },
  };
}
