import type { Accessor } from 'solid-js';
import { readFragment } from '../../../gql';
import type { ItemReviewFragment } from '../../../gql/graphql';
import { createSeenFiles, type SeenFiles } from '../../case/seen-files';
import type { ReviewedApplication } from './application-case';
import { ApplicationReview } from './application-documents';

/** Whose documents the viewer has looked at since they came to this step. */
export interface SeenItems {
  files: SeenFiles;
  /** Nothing for an item that came without documents. */
  isSeen: (item: ItemReviewFragment) => boolean | undefined;
  /** Whether a document of the item was opened on this page. */
  isOpen: (item: ItemReviewFragment) => boolean;
}

export function createSeenItems(application: Accessor<ReviewedApplication | undefined>): SeenItems {
  const files = createSeenFiles();
  const documentsOf = ({ id }: ItemReviewFragment) =>
    (readFragment(ApplicationReview, application())?.attachments ?? []).filter(
      ({ kind, itemIds }) => kind !== 'PHOTO' && itemIds.includes(id),
    );
  return {
    files,
    isSeen: (item) => {
      const documents = documentsOf(item);
      if (documents.length === 0) return undefined;
      return documents.every(({ file }) => files.isSeen(file, item.stateSince));
    },
    isOpen: (item) => documentsOf(item).some(({ file }) => files.isOpen(file.id)),
  };
}
