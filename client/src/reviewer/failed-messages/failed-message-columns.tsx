import { type FragmentType, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { mapColumns } from '../../ui/lists/map-columns';
import { DateText } from '../../ui/records/DateText';
import { FailedMessageStateBadge } from './FailedMessageStateBadge';
import { FailedMessageParts } from './failed-message-documents';
import { causeText } from './failed-message-words';

const readMessage = (row: FragmentType<typeof FailedMessageParts>) => readFragment(FailedMessageParts, row);

export const failedMessageColumns = () =>
  mapColumns(readMessage, [
    {
      key: 'subject',
      header: t('failedMessages:field.subject'),
      class: 'min-w-48',
      cell: (message) => message.subject ?? t('failedMessages:emptied'),
    },
    {
      key: 'recipient',
      header: t('failedMessages:field.recipient'),
      cell: (message) => message.recipient ?? t('failedMessages:emptied'),
    },
    {
      key: 'createdAt',
      header: t('failedMessages:field.createdAt'),
      cell: (message) => <DateText value={message.createdAt} />,
    },
    { key: 'cause', header: t('failedMessages:field.cause'), class: 'min-w-48', cell: causeText },
    {
      key: 'state',
      header: t('failedMessages:field.state'),
      cell: (message) => <FailedMessageStateBadge state={message.state} />,
    },
  ]);
