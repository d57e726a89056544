/** Rights of the server: it reads and writes rows, but changes no table's structure and no audit row. */
export const APP_ROLE = 'port_pass_app';

/** Rights of analysts' statements: they read what analysts may see and nothing else. */
export const READER_ROLE = 'port_pass_reader';
