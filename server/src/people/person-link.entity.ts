import { defineEntity, p } from '@mikro-orm/core';
import { Person } from './person.entity.js';

const PersonLinkSchema = defineEntity({
  name: 'PersonLink',
  indexes: [{ name: 'person_link_human_index', properties: ['humanId'] }],
  properties: {
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id').primary(),
    /** The same for all records of one human. */
    humanId: p.uuid(),
  },
});

/** 同一人: that a company's record is of the same human as its other records with this `humanId` (R-PER-5). */
export class PersonLink extends PersonLinkSchema.class {}
PersonLinkSchema.setClass(PersonLink);
