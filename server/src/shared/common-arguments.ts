/** Options of `@Arg` for arguments that many mutations have. */
export const VERSION = {
  description: 'The `version` of the row as it was last read. CONFLICT if the row has changed since.',
};

export const IDEMPOTENCY_KEY = {
  nullable: true,
  description:
    'A key of the client’s choice. Within 48 hours, a request repeated with the same key and input returns the first result and changes nothing.',
};
