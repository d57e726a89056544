/** Only counted down while somebody types; the server judges. */
export const reasonLimit = 500;
export const entryReasonLimit = 200;
