import { applicationHref } from '../../domain/applications/application-address';
import { draftHref, newHref, submittedHref } from '../new-application/form-address';
import { singleEntryHref } from '../passes/pass-parts';

/** Where a page is now whose address was `/single-entry/<rest>`, as bookmarks have it; undefined if there was none. */
export function movedAddress(rest: string): string | undefined {
  const [page, name, ...more] = rest.split('/').filter(Boolean);
  if (more.length > 0) return undefined;
  switch (page) {
    case undefined:
      return singleEntryHref;
    case 'new':
      return newHref('FOREIGN_SINGLE_ENTRY');
    case 'drafts':
      return name && draftHref(name);
    case 'submitted':
      return name && submittedHref(name);
    case 'applications':
      return name && applicationHref(name);
    default:
      return undefined;
  }
}
