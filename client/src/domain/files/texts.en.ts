import type { Translation } from '../../lib/text-types';
import type { files as zh } from './texts.zh-Hant';

export const files: Translation<typeof zh> = { download: 'Download' };
