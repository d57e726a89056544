import { Field, ObjectType } from 'type-graphql';
import { publishEnum } from '../shared/enums.js';
import type { CollectorKind, OldCardState } from './card-collection.entity.js';

export const CollectorKindEnum = publishEnum<CollectorKind>('CollectorKind', 'Who fetched a card at the desk.', {
  HOLDER: '本人: the holder.',
  COMPANY_STAFF: '公司承辦人: somebody of the company.',
  FAMILY: '家屬: somebody of the holder’s family.',
  DELEGATE: '受託人: somebody else whom the holder has sent.',
});

export const OldCardStateEnum = publishEnum<OldCardState>(
  'OldCardState',
  'What became of the card in whose place another one was handed over.',
  {
    RETURNED: '已收回: taken back.',
    MISSING: '未收回: not taken back, with a reason.',
  },
);

@ObjectType('CardCollection', { description: 'How a card was handed over at the desk (領證).' })
export class CardCollectionType {
  @Field(() => CollectorKindEnum, { description: 'Who fetched it.' })
  collectorKind!: CollectorKind;

  @Field(() => String, { nullable: true, description: 'Name of who fetched it; null for the holder.' })
  collectorName!: string | null;

  @Field(() => OldCardStateEnum, {
    nullable: true,
    description: 'What became of the card before it; null for a card that came in no other’s place.',
  })
  oldCard!: OldCardState | null;

  @Field(() => String, { nullable: true, description: 'Why that card was not taken back; null if it was.' })
  missingReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Who handed it over; null for companies.' })
  handedOutBy!: string | null;
}
