import type { Translation } from '../../../../lib/text-types';
import type { personGroups as zhHant } from './texts.zh-Hant';

export const personGroups: Translation<typeof zhHant> = {
  open: 'Groups and last list',
  title: 'Add a group or the last list',
  lists: 'Groups and the last list',
  last: 'The last list',
  none: 'No groups yet.',
  add: 'Add {{count}}',
  addOf: 'Add {{name}} ({{count}})',
  action: { RENAME: 'Rename', REPLACE: 'Set to the present list', DELETE: 'Delete' },
  replaceQuestion:
    'Set the group "{{name}}" to the {{count}} people on the present list? {{added}} join it, {{removed}} leave it; the list it has now is not kept.',
  replaceQuestion_one:
    'Set the group "{{name}}" to the {{count}} person on the present list? {{added}} join it, {{removed}} leave it; the list it has now is not kept.',
  onlyFirst: 'Only the first {{count}} groups by name are listed.',
  deleteQuestion: 'Delete the group "{{name}}"? The people stay.',
  name: 'Name of the group',
  nameHint: 'For example: Crew, shift A.',
  new: 'Keep the people on this application as a group',
  newHint: 'Add people to the application and come back here: they can be kept as a group for the next time.',
  save: 'Keep these {{count}} as a group',
  save_one: 'Keep this {{count}} as a group',
  made: 'Group saved',
};
