import type { Translation } from '../../lib/text-types';
import type { ownGroups as zhHant } from './texts.zh-Hant';

export const ownGroups: Translation<typeof zhHant> = {
  group: 'Group',
  add: 'Add to a group',
  title: 'Add the {{count}} selected people to a group',
  title_one: 'Add the {{count}} selected person to a group',
  existing: 'Your groups',
  count: '{{count}} people',
  count_one: '{{count}} person',
  addCount: 'Add {{count}}',
  addTo: 'Add {{count}} to {{name}}',
  allInside: 'All are in it',
  added: '{{count}} added to "{{name}}"',
  remove: 'Take {{count}} out of "{{name}}"',
  removed: '{{count}} taken out of "{{name}}"; the people stay',
  new: 'New group',
  name: 'Name of the group',
  nameHint: 'For example: Crew, shift A.',
  make: 'Make a group of the {{count}} selected',
  make_one: 'Make a group of the {{count}} selected',
  made: 'Group of {{count}} made',
};
