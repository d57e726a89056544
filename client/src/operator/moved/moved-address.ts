import { applicationHref } from '../../domain/applications/application-address';
import { singleEntryHref } from '../../domain/applications/forms';
import { draftHref, newHref, submittedHref } from '../new-application/form-address';

/** The present address of a page with the same query. */
const withQuery = (address: string, search: string) =>
  address + (address.includes('?') ? search.replace('?', '&') : search);

function pageAt(rest: string): string | undefined {
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

/** Where a page is now whose address was `/single-entry/<rest>`, as bookmarks have it; undefined if there was none. */
export function movedAddress(rest: string, search = ''): string | undefined {
  const address = pageAt(rest);
  return address && withQuery(address, search);
}
