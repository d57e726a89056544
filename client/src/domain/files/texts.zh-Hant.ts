export const files = { download: '下載檔案' } as const;
