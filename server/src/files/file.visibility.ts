import { hasRight, type SignedInViewer, type Viewer, worksOnPasses } from '../access/viewer.js';
import { visibleApplications, visiblePeople } from '../access/visibility.js';
import { type Sql, sql } from '../shared/sql.js';
import { ownerOf } from './own-upload.js';

/**
 * Stored files `f` that a viewer may read (R-PER-3, R-ACC-5). Operators: those of their company's people, certificates
 * and applications, and their own not attached to anything yet. Reviewers and police: those on applications for a port
 * of their branches; reviewers also all certificates, which belong to no branch. All others: none.
 */
export function readableFiles(viewer: Viewer): Sql {
  if (worksOnPasses(viewer)) {
    const certificates = sql`exists (select from certificate c where c.file_id = f.id)`;
    const applications = onVisibleApplication(viewer);
    return hasRight(viewer, 'REVIEW') ? sql`(${certificates} or ${applications})` : applications;
  }
  if (viewer.kind !== 'OPERATOR' || !viewer.consented) return sql`false`;
  return sql`(
    exists (select from person_attachment x join person h on h.id = x.person_id
      where x.file_id = f.id and x.removed_at is null and ${visiblePeople(viewer)})
    or exists (select from certificate c where c.file_id = f.id and c.company_id = ${viewer.companyId})
    or ${onVisibleApplication(viewer)}
    or exists (select from upload u where u.file_id = f.id and u.account_id = ${ownerOf(viewer).accountId} and u.used_at is null)
  )`;
}

/** On an application as it is, or as it was before a correction. */
function onVisibleApplication(viewer: SignedInViewer): Sql {
  return sql`(exists (select from application_attachment x join application a on a.id = x.application_id
    where x.file_id = f.id and ${visibleApplications(viewer)})
    or exists (select from item_version_file x join item_version v on v.id = x.version_id
      join application_item o on o.id = v.item_id join application a on a.id = o.application_id
      where x.file_id = f.id and ${visibleApplications(viewer)}))`;
}
