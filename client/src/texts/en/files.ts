import type { Translation } from '../../lib/text-types';
import type { files as zh } from '../zh-Hant/files';

export const files: Translation<typeof zh> = { download: 'Download' };
